import { existsSync, readFileSync } from 'node:fs';
import type { Matrix } from '../rights/matrix.ts';
import { outcomeIn, redCells, type Red, type RedByRule } from './red.ts';
import { turnedOff, type Rule } from './rule.ts';
import { rules } from './rules.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const listed = json('tools/rules-off/rules-off.json') as RedByRule;
const matrix = json('tools/rights/matrix.json') as Matrix;

/** The red cases of a rule that still are what the matrix, or a spec that is there, says with the rule in place. */
function redOf({ cells = {}, specs = {} }: Red): string[] {
  const ofCells = Object.entries(cells).flatMap(([standing, changes]) =>
    Object.entries(changes).flatMap(([change, rows]) =>
      rows.filter((row) => outcomeIn(matrix, row, standing) === change.split(' → ')[0]),
    ),
  );
  const ofSpecs = Object.entries(specs).flatMap(([spec, names]) => (existsSync(spec) ? names : []));
  return [...ofCells, ...ofSpecs];
}

describe('the rules that are turned off in turn', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s: can be', (_name, rule) => {
    const source = readFileSync(rule.file, 'utf8');
    expect(turnedOff(rule, source)).not.toBe(source);
  });

  it('are those of the list, each with at least one red case', () => {
    expect(Object.keys(listed)).toEqual(rules.map(({ name }) => name));
    for (const [name, red] of Object.entries(listed))
      expect([name, redOf(red).length > 0]).toEqual([name, true]);
  });

  it('are found red by a cell of the matrix, or by the spec that they name', () => {
    for (const { name, spec } of rules)
      expect([name, Object.keys(listed[name]?.specs ?? {})]).toEqual([
        name,
        spec === undefined ? [] : [spec],
      ]);
  });
});

describe('a rule whose text', () => {
  const rule: Rule = { name: 'A rule', file: 'a.ts', text: 'a && b', off: 'a /* $& */' };
  it('is there once is turned off as it was written', () => {
    expect(turnedOff(rule, 'if (a && b) go();')).toBe('if (a /* $& */) go();');
  });

  it.each([
    ['is gone', 'if (b) go();', '0 times'],
    ['is there twice', 'if (a && b) go(a && b);', '2 times'],
  ])('%s is refused', (_what, source, times) => {
    expect(() => turnedOff(rule, source)).toThrow(times);
  });
});

it('what goes red is who gets another outcome, by standing', () => {
  const before = { 'Query.case': { READS: ['lead', 'adviser'], NULL: ['analyst'] } };
  const after = { 'Query.case': { READS: ['lead', 'analyst'], NULL: ['adviser'] } };
  expect(redCells(before, after)).toEqual({
    adviser: { 'READS → NULL': ['Query.case'] },
    analyst: { 'NULL → READS': ['Query.case'] },
  });
  expect(redCells(before, before)).toEqual({});
});
