import { connect } from 'node:net';
import { ports } from './ports.ts';
import { usedPorts, type StackSettings } from './settings.ts';

/** Throws when a port of the stack is taken, and names it with the variable that moves it. */
export async function refuseTakenPorts(settings: StackSettings): Promise<void> {
  const used = usedPorts(settings);
  const taken = await Promise.all(used.map((name) => isTaken(settings.port[name])));
  const problems = used
    .filter((_name, at) => taken[at])
    .map(
      (name) =>
        `Port ${settings.port[name]} is taken; ${ports[name].variable}=… moves it to another one.`,
    );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => settle(false));
    socket.once('connect', () => {
      socket.destroy();
      settle(true);
    });
  });
}
