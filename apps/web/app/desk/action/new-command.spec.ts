import type { CaseOfAction } from './choices.ts';
import { choicesIn } from './choices.ts';
import { documentOf, type CommandDocument } from './documents.ts';
import { fieldsOf, inputOf, missingIn, seenIn, startOf, type Command } from './form.ts';
import { takeStep } from './take-step.ts';

type Field = Command['fields'][number];
const field = (path: string, control: Field['control'], more: Partial<Field> = {}): Field => ({
  path,
  control,
  label: path,
  hint: '',
  required: true,
  maxLength: null,
  minRows: null,
  maxRows: null,
  refersTo: null,
  options: [],
  ...more,
});

/** A command that no service knows, with a field of every kind. */
const planVisit = {
  name: 'planVisit' as Command['name'],
  label: 'een bezoek plannen',
  description: 'De ouder krijgt een brief.',
  fields: [
    field('what', 'TEXT', { maxLength: 10_000 }),
    field('on', 'DATE'),
    field('persons', 'NUMBER', { required: false }),
    field('kind', 'CHOICE', { options: [{ value: 'AT_HOME', label: 'thuis' }] }),
    field('withCar', 'YES_NO'),
    field('byId', 'REFERENCE', { refersTo: 'COLLEAGUE' }),
    field('measureId', 'REFERENCE', { refersTo: 'MEASURE' }),
    field('draftId', 'REFERENCE', { refersTo: 'DRAFT' }),
    field('guests', 'ROWS', { minRows: 1, maxRows: 3 }),
    field('guests[].name', 'LINE'),
  ],
} satisfies Command;

const shown = {
  measures: [
    {
      id: 'm1',
      description: 'Bellen',
      owner: 'P&K',
      ownerId: 'pk',
      dueOn: '2026-12-01',
      realisedOn: null,
    },
    {
      id: 'm2',
      description: 'Klaar',
      owner: 'P&K',
      ownerId: 'pk',
      dueOn: '2026-12-01',
      realisedOn: '2026-11-20',
    },
  ],
  judgment: { id: 'd7', gist: 'Kort.' },
  letters: [],
  internal: null,
} as unknown as CaseOfAction;
const people = {
  colleagues: [{ id: 'sanne-de-boer', name: 'Sanne de Boer', function: 'adviseur' }],
  departments: [],
};
const choices = choicesIn(shown, people, 'NL');
const fields = fieldsOf(planVisit, choices);
const document = 'mutation PlanVisit' as unknown as CommandDocument;

/** A graph that answers as told, by the document that it is asked. */
function asking(answers: Record<string, unknown>) {
  const asked: { document: string; variables: unknown }[] = [];
  const ask = async (of: unknown, variables: unknown) => {
    const name = /(?:query|mutation) (\w+)/.exec(String(of))?.[1] ?? '';
    asked.push({ document: name, variables });
    return { data: answers[name] as never, partly: false };
  };
  return { ask, asked };
}
const whole = {
  what: 'Langs gaan.',
  on: '2026-12-03',
  kind: 'AT_HOME',
  byId: 'sanne-de-boer',
  measureId: 'm1',
  draftId: 'd7',
  'guests.0.name': 'Eva',
  version: '4',
  key: 'key-of-the-form-0001',
};
const step = (ask: never, filledIn: Record<string, string>, version = '4') =>
  takeStep(
    ask,
    {
      caseId: 'c',
      version,
      command: planVisit,
      fields,
      filledIn: new URLSearchParams(filledIn),
      required: { write: 'Vul dit in.', choose: 'Maak een keuze.' },
    },
    document,
  );
const input = {
  what: 'Langs gaan.',
  on: '2026-12-03',
  kind: 'AT_HOME',
  withCar: false,
  byId: 'sanne-de-boer',
  measureId: 'm1',
  draftId: 'd7',
  guests: [{ name: 'Eva' }],
  caseId: 'c',
  idempotencyKey: 'key-of-the-form-0001',
};

describe('a command that is new', () => {
  it('has its document by its name', () => {
    expect(documentOf(planVisit.name, { PlanVisitDocument: document })).toBe(document);
    expect(() => documentOf(planVisit.name)).toThrow('No document of planVisit');
  });

  it('has a form with what can be chosen in this case, and what was seen beside it', () => {
    expect(fields.map(({ path }) => path)).not.toContain('draftId');
    expect(seenIn(planVisit, choices)).toEqual({ draftId: 'd7' });
    expect(fields.find(({ path }) => path === 'measureId')?.options).toEqual([
      { value: 'm1', label: 'Bellen (1 december 2026)' },
    ]);
    expect(startOf(fields)).toEqual({ byId: 'sanne-de-boer', measureId: 'm1' });
  });

  it('says at each field that it has to be filled in, and takes nothing before', async () => {
    const missing = missingIn(fields, {}, { write: 'nodig', choose: 'kies' });
    expect(missing.map(({ field: name, message }) => [name, message])).toEqual([
      ['what', 'nodig'],
      ['on', 'nodig'],
      ['kind', 'kies'],
      ['byId', 'kies'],
      ['measureId', 'kies'],
    ]);
    const { ask, asked } = asking({});
    const { step: at } = await step(ask as never, { ...whole, what: ' ' });
    expect(at).toMatchObject({ at: 'FORM', problems: [{ field: 'what', message: 'Vul dit in.' }] });
    expect(asked).toEqual([]);
  });

  it('gives numbers as numbers, and leaves out what nobody filled in', () => {
    expect(inputOf(fields, { persons: '3', withCar: 'true' })).toEqual({
      persons: 3,
      withCar: true,
      guests: [],
    });
  });

  it('is read back with its letters, and done with the same key', async () => {
    const letters = [{ code: 'E04', title: 'Bezoek', text: 'We komen.' }];
    const { ask, asked } = asking({
      PreviewCommand: { previewCommand: { __typename: 'CommandPreview', letters } },
      PlanVisit: { planVisit: { __typename: 'CaseChanged' } },
    });
    const first = await step(ask as never, { ...whole, step: 'check' });
    expect(first.step).toEqual({ at: 'READ_BACK', key: 'key-of-the-form-0001', letters });
    const second = await step(ask as never, { ...whole, step: 'do' });
    expect(second.step).toEqual({ at: 'DONE' });
    expect(asked.map((one) => one.document)).toEqual(['PreviewCommand', 'PlanVisit']);
    expect(asked[0]?.variables).toEqual({ command: { planVisit: input } });
    expect(asked[1]?.variables).toEqual({ input });
  });

  it('is done at once where no letter follows', async () => {
    const { ask } = asking({
      PreviewCommand: { previewCommand: { __typename: 'CommandPreview', letters: [] } },
      PlanVisit: { planVisit: { __typename: 'CaseChanged' } },
    });
    expect((await step(ask as never, whole)).step).toEqual({ at: 'DONE' });
  });

  it('shows what the graph refuses, under a new key', async () => {
    const problems = [{ field: 'on', label: 'Dag', message: 'Kies een andere dag.' }];
    const { ask } = asking({
      PreviewCommand: { previewCommand: { __typename: 'Refusal', problems } },
    });
    const { step: at, values } = await step(ask as never, whole);
    expect(at).toMatchObject({ at: 'FORM', problems, key: expect.not.stringMatching('key-of') });
    expect(values).toMatchObject({ what: 'Langs gaan.', draftId: 'd7' });
  });

  it.each([
    ['somebody else', { kind: 'STAFF', staffId: 'sanne-de-boer' }, true],
    ['the parent', { kind: 'REPORTER', staffId: null }, true],
    ['the same person', { kind: 'STAFF', staffId: 'joris-bakker' }, false],
    ['the system', { kind: 'SYSTEM', staffId: null }, false],
  ])('is not done unseen after what %s did: %s', async (_who, by, isNews) => {
    const node = { id: 's', at: '2026-11-30T12:00:01Z', text: 'Er gebeurde iets.', by };
    const edges = [{ node: { ...node, at: '2026-11-30T11:00:00Z' } }, { node }];
    const { ask } = asking({
      StepsOfCase: {
        me: { id: 'joris-bakker' },
        case: { timeline: { edges, pageInfo: { hasNextPage: false } } },
      },
      PreviewCommand: { previewCommand: { __typename: 'CommandPreview', letters: [] } },
      PlanVisit: { planVisit: { __typename: 'CaseChanged' } },
    });
    const seenAt = '2026-11-30T12:00:00Z';
    const { step: at } = await step(ask as never, { ...whole, seenAt }, '5');
    expect(at).toEqual(
      isNews ? expect.objectContaining({ at: 'FORM', since: [node] }) : { at: 'DONE' },
    );
  });
});
