import { shortAttacks } from '../../../tools/attack/list.ts';
import { play } from '../../../tools/attack/play.ts';
import { Target } from '../../../tools/attack/target.ts';
import { onStack } from './on-stack.ts';

const at = onStack();
// Other specs of the run keep the machine busy; what is looked for took 7 s and more.
const slowestMs = 3_000;
let target: Target;

beforeAll(() => {
  target = new Target(at.stack, { slowestMs });
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
