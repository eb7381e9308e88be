import ts from 'typescript';
import { rowFaults, type Column, type Given } from './row-faults.ts';

const type = (value: string): Given => ({ kind: 'type', value });
const orNull = (value: string): Given => ({ kind: 'union', value: [type(value), type('null')] });

function faultsOf(row: string | null, columns: Column[]): string[] {
  const text = `type Kind = 'A' | 'B'; type Row = ${row ?? 'never'};`;
  const file = ts.createSourceFile('row.ts', text, ts.ScriptTarget.Latest, true);
  const host = ts.createCompilerHost({});
  const program = ts.createProgram(
    ['row.ts'],
    { strict: true, types: [] },
    {
      ...host,
      getSourceFile: (name, target) =>
        name === 'row.ts' ? file : host.getSourceFile(name, target),
    },
  );
  const declared = file.statements.find(
    (one) => ts.isTypeAliasDeclaration(one) && one.name.text === 'Row',
  ) as ts.TypeAliasDeclaration;
  return rowFaults(program.getTypeChecker(), row === null ? undefined : declared.type, columns);
}

describe('the row type of a statement', () => {
  it('is good with the same columns, kinds and nulls', () => {
    expect(
      faultsOf('{ id: string; n: number | null; on: boolean; at: Date; all: string[] }', [
        ['id', type('string')],
        ['n', orNull('number')],
        ['on', type('boolean')],
        ['at', type('Date')],
        ['all', { kind: 'array', value: type('string') }],
      ]),
    ).toEqual([]);
  });

  it('may know more of a text and of a jsonb', () => {
    expect(
      faultsOf('{ kind: Kind | null; data: { of?: string }; more: object }', [
        ['kind', orNull('string')],
        ['data', type('json')],
        ['more', type('json')],
      ]),
    ).toEqual([]);
  });

  it.each<[string, string | null, Column[]]>([
    [
      'the row has no field for the column n',
      '{ id: string }',
      [
        ['id', type('string')],
        ['n', type('number')],
      ],
    ],
    ['there is no column for n', '{ id: string; n: number }', [['id', type('string')]]],
    ['n is number, not string', '{ n: string }', [['n', type('number')]]],
    ['n is number | null, not number', '{ n: number }', [['n', orNull('number')]]],
    ['n is number, not number | null', '{ n: number | null }', [['n', type('number')]]],
    ['at is Date, not string', '{ at: string }', [['at', type('Date')]]],
    ['data is json, not string', '{ data: string }', [['data', type('json')]]],
    ['names no row; it gives n', null, [['n', type('number')]]],
  ])('is not: %s', (fault, row, columns) => {
    expect(faultsOf(row, columns)).toEqual([fault]);
  });
});
