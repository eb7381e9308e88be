import type { Kind } from '@klantreacties/procedure';
import { sampleLetters } from '../../test/sample-letters.ts';
import { letters } from './index.ts';
import { textOf } from './layout/text-of.ts';

// Which samples can be of a kind: case-handling publishes no other fact of it (its `every-command.spec.ts`).
const ofAnyKind = [
  'E16',
  'E17',
  'E18',
  'N01-before',
  'N01-restricted',
  'N11',
  'N12-called-in',
  'N12-code-held-back',
  'N12-conflict',
  'N12-delayed',
  'N12-reporter-wrote',
  'N12-waits',
];
const samplesOf = {
  IMPROVEMENT_POINT: [
    ...[
      'E01-improvement',
      'E02-improvement',
      'E03-improvement',
      'N01-improvement',
      'N02-improvement',
    ],
    ...['N12-handler-left', 'N12-handler-released', 'N12-no-longer-handler', ...ofAnyKind],
  ],
  COMPLIMENT: ['E01-compliment', 'N01-compliment', ...ofAnyKind],
} satisfies Partial<Record<Kind, string[]>>;

const ofComplaints =
  /klacht|klaag|complain|geschillen|dispute|uitspraak|ruling|oordeel|judgment|oplossing|solution|voorstel|proposal|afgehandeld|settled|afronden/i;
const ofHandling = /wijs .*behandelaar aan|hoor je wie|hear who|behandelt|handles/i;
const refused = { IMPROVEMENT_POINT: [ofComplaints], COMPLIMENT: [ofComplaints, ofHandling] };

describe.each(['IMPROVEMENT_POINT', 'COMPLIMENT'] as const)('C4: of kind %s', (kind) => {
  const known = sampleLetters(undefined, { kind });
  const written = known.filter(({ name }) => (samplesOf[kind] as string[]).includes(name));

  it('there are these letters', () => {
    expect([...new Set(written.map(({ name }) => name))].sort()).toEqual(
      [...samplesOf[kind]].sort(),
    );
  });

  it.each(written.map((one) => [`${one.name} ${one.language}`, one.letter] as const))(
    '%s promises and asks nothing that is done for another kind alone',
    (_where, letter) => {
      const whole = `${letter.subject}\n${textOf(letter).replaceAll(/https?:\S+|mailto:\S+/g, '')}`;
      expect(refused[kind].flatMap((words) => words.exec(whole)?.[0] ?? [])).toEqual([]);
    },
  );
});

it('C4: a letter whose samples are of complaints alone is on no fact that another kind has', () => {
  const ofOthers = new Set(Object.values(samplesOf).flat());
  const isOfOthers = ({ samples }: (typeof letters)[number]) =>
    samples.some(({ name }) => ofOthers.has(name));
  const factsOfOthers = new Set(letters.filter(isOfOthers).map(({ on }) => on));
  const wrong = letters.filter((one) => !isOfOthers(one) && factsOfOthers.has(one.on));
  expect(wrong.map(({ code }) => code)).toEqual([]);
});
