import { readFileSync } from 'node:fs';
import { sight, type PlayedAttack, type Sight } from './attack.ts';
import { attacks, shortAttacks } from './list.ts';
import { play } from './play.ts';
import { rowOf, totalsOf } from './table.ts';
import type { Target } from './target.ts';

const target = {} as Target;
const attack = (looks: () => Promise<Sight[]>): PlayedAttack => ({
  line: 'A1',
  what: 'something',
  play: looks,
});

describe('an attack', () => {
  it('held where everything was as wanted, with what was measured', async () => {
    const row = await play(
      attack(async () => [sight('answered', 400, 400, '12 ms'), sight('left', [], [])]),
      target,
    );
    expect(row).toMatchObject({ verdict: 'held', seen: 'answered 400 (12 ms); left []' });
  });

  it('is broken where one thing was not, and says which', async () => {
    const row = await play(
      attack(async () => [sight('reads', 'nothing', 'nothing'), sight('assigning', 'done', 'x')]),
      target,
    );
    expect(row).toMatchObject({ verdict: 'BROKEN', seen: 'assigning done, not x' });
  });

  it('is broken where nothing was looked at', async () => {
    expect(
      await play(
        attack(async () => []),
        target,
      ),
    ).toMatchObject({ verdict: 'BROKEN' });
  });

  it('is broken where it could not be played, or not in time', async () => {
    const failing = attack(async () => {
      throw new Error('nobody signs in');
    });
    expect(await play(failing, target)).toMatchObject({
      verdict: 'BROKEN',
      seen: 'not played to its end: nobody signs in',
    });
    const endless = attack(() => new Promise(() => undefined));
    expect(await play(endless, target, { withinMs: 20 })).toMatchObject({ verdict: 'BROKEN' });
  });

  it('is not played where specs alone hold its line', async () => {
    const row = await play({ line: 'F5', what: 'x', spec: 'a.spec.ts' }, target);
    expect(row).toEqual({ line: 'F5', what: 'x', verdict: 'spec', seen: 'a.spec.ts' });
    expect(totalsOf([row])).toBe('0 held, 0 broken, 1 proven by specs');
  });
});

describe('the table', () => {
  it('prints no letter that a terminal hides or obeys', () => {
    const row = rowOf({ line: 'A1', what: 'Jo\u200bris \u001b[2J', verdict: 'held', seen: 'x' });
    expect(row).toContain('Jo\\u200bris \\u001b[2J');
  });
});

describe('the list', () => {
  const lines = 'A1 A2 A3 A4 A5 A6 A7 A9 A10 A13 G1 G7 D1 D2 D3 D6 D8 D9 E6 F4 F5'.split(' ');

  it('has every line of docs/SECURITY.md, in its order', () => {
    expect([...new Set(attacks.map(({ line }) => line))]).toEqual(lines);
  });

  it('has in its short form each line that can be played', () => {
    const played = attacks.filter((one) => 'play' in one).map(({ line }) => line);
    expect([...new Set(shortAttacks.map(({ line }) => line))]).toEqual([...new Set(played)]);
  });

  it('names for what is not played specs that hold that line', () => {
    for (const attack of attacks)
      if ('spec' in attack)
        for (const file of attack.spec.split(', '))
          expect(readFileSync(file, 'utf8')).toContain(`'${attack.line}:`);
  });

  it('names each attack once', () => {
    const names = attacks.map(({ line, what }) => `${line} ${what}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
