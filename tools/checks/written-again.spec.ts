import { globSync, readFileSync } from 'node:fs';
import { vocabulary } from '@klantreacties/procedure';
import { writtenAgain } from './written-again.ts';

const lists = Object.values(vocabulary).flat();
const read = (file: string) => readFileSync(file, 'utf8');

// Who does a command bears the names of two audiences, and is no audience.
const elsewhere = ["apps/case-handling/src/domain/case/define-command.ts: 'QUALITY' | 'HANDLER'"];

describe('a closed list', () => {
  it.each([
    ["z.enum(['NL', 'EN'])", 'NL EN'],
    ["z\n  .enum([\n    'MET',\n    'MISSED',\n  ])", 'MET MISSED'],
    ["type Finding = 'UPHELD' | 'NOT_UPHELD';", 'UPHELD NOT_UPHELD'],
    ["type Relation =\n  | 'PARENT'\n  | 'WAITING_LIST';", 'PARENT WAITING_LIST'],
    ["answer: 'AGREED' | 'DECLINED' | null;", 'AGREED DECLINED'],
    ["const kinds = ['COMPLAINT', 'COMPLIMENT'] as const;", 'COMPLAINT COMPLIMENT'],
  ])('is seen to be written again in %s', (source, names) => {
    expect(writtenAgain(source, lists)).toEqual([names]);
  });

  it.each([
    "z.enum(['development', 'production'])",
    'z.enum(languages.names)',
    "type Step = 'READ' | 'SETTLE';",
    "type Ending = Extract<LetterState, 'SENT' | 'FAILED'>;",
    "type Role = 'DIRECTOR' | 'COACH' | 'QUALITY';",
    "const early = ['REGISTERED', 'ASSIGNED'] as const satisfies CaseState[];",
  ])('is not written again in %s', (source) => {
    expect(writtenAgain(source, lists)).toEqual([]);
  });

  it('stands in the vocabulary alone', () => {
    const files = globSync('{apps,libs}/*/src/**/*.ts').filter(
      (file) => !/\.spec\.ts$|^libs\/procedure\/src\/vocabulary\//.test(file),
    );
    expect(files.length).toBeGreaterThan(150);
    const found = files.flatMap((file) =>
      writtenAgain(read(file), lists).map(
        (names) => `${file}: ${names.replaceAll(/\w+/g, "'$&'").replaceAll(' ', ' | ')}`,
      ),
    );
    expect(found.filter((one) => !elsewhere.includes(one))).toEqual([]);
  });
});

it('an enum of the graph is registered from a list, or from the tables of commands and problems', () => {
  const registering = globSync('{apps,libs}/*/src/**/*.ts').filter((file) =>
    read(file).includes('registerEnumType('),
  );
  expect(registering.sort()).toEqual([
    'apps/case-handling/src/graphql/case/enums.ts',
    'libs/subgraph/src/graph-enum.ts',
    'libs/subgraph/src/problem-type.ts',
  ]);
});
