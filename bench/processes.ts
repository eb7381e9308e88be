import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** The processes of a running system by the name that its runner gave them. */
export type Processes = ReadonlyMap<string, number>;

const ticksPerSecond = Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout);

/** What the runner of a data folder wrote down of its processes. */
export function processesOf(dataFolder: string): Processes {
  const running = JSON.parse(readFileSync(`${dataFolder}/run.json`, 'utf8')) as {
    name: string;
    pid: number;
  }[];
  return new Map(running.map(({ name, pid }) => [name, pid]));
}

/** CPU seconds (user and system) that each process and its children used so far. */
export function cpuSecondsOf(processes: Processes): Map<string, number> {
  return eachTree(processes, (pid, isRoot) => {
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = statOf(pid)
      .slice(11, 15)
      .map(Number);
    // Children that ended count through who waited for them.
    return (user + system + (isRoot ? endedUser + endedSystem : 0)) / ticksPerSecond;
  });
}

/** Megabytes of each process and its children; pages they share are divided among them (PSS). */
export function memoryMbOf(processes: Processes): Map<string, number> {
  return eachTree(processes, (pid) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024;
  });
}

/** What came of a value for each name between two readings. */
export function growth(before: Map<string, number>, after: Map<string, number>) {
  return new Map([...after].map(([name, value]) => [name, value - (before.get(name) ?? 0)]));
}

function eachTree(processes: Processes, read: (pid: number, isRoot: boolean) => number) {
  const owners = new Map([...processes].map(([name, pid]) => [pid, name]));
  const parents = parentsOfAll();
  const sums = new Map([...processes.keys()].map((name) => [name, 0]));
  for (const pid of parents.keys()) {
    // A service is a child of the runner, but stands for itself.
    let at: number | undefined = pid;
    while (at !== undefined && !owners.has(at)) at = parents.get(at);
    const name = at === undefined ? undefined : owners.get(at);
    if (name === undefined) continue;
    try {
      sums.set(name, (sums.get(name) ?? 0) + read(pid, owners.has(pid) && name !== 'runner'));
    } catch {
      // It ended between the listing and the reading.
    }
  }
  return sums;
}

function parentsOfAll(): Map<number, number> {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      parents.set(Number(entry), Number(statOf(Number(entry))[1]));
    } catch {
      // It ended between the listing and the reading.
    }
  }
  return parents;
}

// Fields from the third on; the second is the name and may hold spaces.
function statOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
