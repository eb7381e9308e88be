import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { rounded, verdictOf, type Result } from './results.ts';
import type { Extent } from './settings.ts';

/** The machine and the versions that a run was on. */
export interface Conditions {
  date: string;
  extent: Extent['name'];
  cores: number;
  memoryGb: number;
  node: string;
  postgresql: string;
  synchronousCommit: string;
  kafka: string;
}

/** The conditions of this process on this machine. */
export function conditionsOf(
  extent: Extent,
  server: { version: string; commit: string },
): Conditions {
  const pom = readFileSync('libs/local-servers/kafka/pom.xml', 'utf8');
  return {
    date: new Date(performance.timeOrigin + performance.now()).toISOString().slice(0, 10),
    extent: extent.name,
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
    postgresql: server.version,
    synchronousCommit: server.commit,
    kafka: /<artifactId>kafka_[\d.]+<\/artifactId>\s*<version>([^<]+)/.exec(pom)?.[1] ?? '',
  };
}

/** Writes `bench/results.json` and, for people, `bench/results.md`. */
export async function writeResults(
  conditions: Conditions,
  results: readonly Result[],
): Promise<void> {
  await write('bench/results.json', JSON.stringify({ conditions, results }));
  await write('bench/results.md', pageOf(conditions, results));
}

async function write(file: string, text: string): Promise<void> {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

function pageOf(at: Conditions, results: readonly Result[]): string {
  const row = ({ work, against, ours, other, ...result }: Result) =>
    `| ${work} | ${against} | ${ours} | ${other} | ${result.goal.text} | ${verdictOf(result)} |`;
  const more = ({ work, cpuMs, notes }: Result) => {
    const cpuOf = (whose: string, parts: Record<string, number> | undefined) => {
      if (parts === undefined) return [];
      const whole = Object.values(parts).reduce((sum, part) => sum + part, 0);
      const each = Object.entries(parts).map(([name, ms]) => `${name} ${ms}`);
      return [`CPU of ${whose} for one request: ${rounded(whole)} ms (${each.join(', ')}).`];
    };
    const lines = [...notes, ...cpuOf('ours', cpuMs.ours), ...cpuOf('the other', cpuMs.other)];
    return lines.length === 0 ? [] : [`**${work}.** ${lines.join(' ')}`];
  };
  return `# Results

Written by \`npm run bench\` on ${at.date}${at.extent === 'full' ? '' : ' in its quick form, which settles nothing'}.
${at.cores} cores, ${at.memoryGb} GB, Node ${at.node}, PostgreSQL ${at.postgresql} (synchronous_commit ${at.synchronousCommit}), Kafka ${at.kafka}.

| Work | Against | Ours | The other | Goal | Result |
|---|---|---|---|---|---|
${results.map(row).join('\n')}

${results.flatMap(more).join('\n\n')}
`;
}
