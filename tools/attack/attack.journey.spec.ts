import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { shortAttacks } from './list.ts';
import { play } from './play.ts';
import { Target, type TargetAddresses } from './target.ts';

const at = onStack();
// Other specs of the run keep the machine busy; what is looked for took 7 s and more.
const slowestMs = 3_000;
let target: Target;

beforeAll(async () => {
  const { graph: gatewayUrl, inbox: mailUrl, issuer, brokers } = at.stack;
  const answer = await fetch(`${process.env['JOURNEYS_CONTROL']}/stack`);
  const { port, dataFolder } = (await answer.json()) as TargetAddresses;
  target = new Target({ gatewayUrl, mailUrl, issuer, brokers, port, dataFolder }, { slowestMs });
});

describe('the short list of attacks', () => {
  it.each(shortAttacks.map((attack) => [attack.line, attack.what, attack] as const))(
    '%s: holds against: %s',
    async (_line, _what, attack) => {
      const { verdict, seen } = await play(attack, target);
      expect({ verdict, seen }).toEqual({ verdict: 'held', seen });
    },
    60_000,
  );
});
