import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import type { Language } from '@klantreacties/procedure';
import { followUpForms, type FollowUpFormName } from '../domain/follow-up-forms.ts';
import type { FormProblem } from '../domain/form-problem.ts';
import { openFollowUp, type OpenFollowUpPorts } from '../use-cases/open-follow-up.ts';
import { requestNewCode } from '../use-cases/request-new-code.ts';
import { takeAnswer, type TakeAnswerPorts } from '../use-cases/take-answer.ts';
import { followUpForm } from './follow-up-forms.ts';
import type { FieldRules } from './form-rules.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;
const language: Language = 'NL';
const now = () => new Date('2026-11-13T10:00:00Z');
const names = Object.keys(followUpForms) as FollowUpFormName[];

const opening = {
  directory: () => directory,
  now,
  store: {
    proofByNumber: async () => null,
    failedLookUpsSince: async () => 0,
    lookUpFailed: async () => undefined,
  },
} as unknown as OpenFollowUpPorts;
const answering = {
  now,
  newId: randomUUID,
  afterCommit: () => undefined,
  keyRing: { seal: async () => 'sealed' },
  store: {
    headOf: async () => ({ language }),
    answerUnder: async () => null,
    receivedSince: async () => [],
    keepAnswer: async (answer: object) => answer,
  },
} as unknown as TakeAnswerPorts;
const reaction = { reactionId: randomUUID(), correlationId: randomUUID() };
const requesting = {
  store: { request: async () => undefined },
  directory: () => directory,
  now,
  newId: randomUUID,
  afterRequest: () => undefined,
};

type Sent = Record<string, string | null>;
const right: Record<FollowUpFormName, Sent> = {
  openFollowUp: { number: 'SKAR-2026-000123', code: '50M2-GA18-50M2-GA18-3' },
  answerProposal: { proposalId: randomUUID(), agreed: 'true', text: 'Dank je.' },
  sendMessage: { text: 'Bel mij in de avond.' },
  requestNewCode: { number: 'SKAR-2026-000123', email: 'eva@example.nl' },
};
const answerTo: Record<string, 'AGREED' | 'DECLINED'> = { true: 'AGREED', false: 'DECLINED' };
const text = (sent: Sent, name: string) => sent[name] ?? null;

/** What each mutation does with what was sent, without its database. */
const does: Record<FollowUpFormName, (sent: Sent) => Promise<object>> = {
  openFollowUp: (sent) =>
    openFollowUp(opening, { number: text(sent, 'number'), code: text(sent, 'code'), language }),
  answerProposal: (sent) =>
    takeAnswer(answering, reaction, {
      idempotencyKey: randomUUID(),
      proposalId: text(sent, 'proposalId'),
      answer: answerTo[sent['agreed'] ?? ''] ?? null,
      text: text(sent, 'text'),
    }),
  sendMessage: (sent) =>
    takeAnswer(answering, reaction, {
      idempotencyKey: randomUUID(),
      proposalId: null,
      answer: 'MESSAGE',
      text: text(sent, 'text'),
    }),
  requestNewCode: (sent) =>
    requestNewCode(requesting, {
      number: text(sent, 'number'),
      email: text(sent, 'email'),
      language,
      correlationId: randomUUID(),
    }),
};

const placed = names.flatMap((name) =>
  followUpForm(name, language).fields.map(
    (field) => [`${name}.${field.path}`, name, field] as const,
  ),
);
const where = (holds: (field: FieldRules) => boolean) => placed.filter(([, , one]) => holds(one));
const listed = ({ problems }: FieldRules) => problems.map(({ code }) => code);

/** What a mutation says of one field when it has a value, all others being right. */
async function problemsOf(
  name: FollowUpFormName,
  { path, label }: FieldRules,
  value: string | null,
) {
  const result = await does[name]({ ...right[name], [path]: value });
  const { problems = [] } = result as { problems?: FormProblem[] };
  expect(problems.every((one) => one.field === path && one.label === label)).toBe(true);
  return problems.map(({ code, message }) => ({ code, message }));
}
const codesOf = async (...asked: Parameters<typeof problemsOf>) =>
  (await problemsOf(...asked)).map(({ code }) => code);

const mail = (length: number) => {
  const part = (letters: number) => 'a'.repeat(letters);
  return `${part(length - 190)}@${part(63)}.${part(63)}.${part(58)}.nl`;
};
const textOf = ({ control }: FieldRules, length: number) =>
  control === 'MAIL' ? mail(length) : 'é'.repeat(length);

describe('the forms of the follow-up', () => {
  it.each(names)(
    'say of %s every field that it takes, and what is right is taken',
    async (name) => {
      const { fields } = followUpForm(name, language);
      expect(fields.map(({ path }) => path)).toEqual(Object.keys(right[name]));
      expect(await does[name](right[name])).not.toHaveProperty('problems');
    },
  );

  it.each(where(({ control }) => control !== 'REFERENCE'))(
    'say truly whether %s may be left out',
    async (_place, name, field) => {
      const expected = field.required ? ['REQUIRED'] : [];
      for (const missing of [null, '', ' \u200b'])
        expect(await codesOf(name, field, missing)).toEqual(expected);
      expect(listed(field).includes('REQUIRED')).toBe(field.required);
    },
  );

  it.each(where(({ maxLength }) => maxLength !== null))(
    'are right about how long %s may be',
    async (_place, name, field) => {
      const longest = field.maxLength ?? 0;
      expect(await codesOf(name, field, textOf(field, longest))).not.toContain('TOO_LONG');
      expect(await codesOf(name, field, textOf(field, longest + 1))).toEqual(['TOO_LONG']);
      expect(listed(field)).toContain('TOO_LONG');
    },
  );

  it.each(where(({ options }) => options.length > 0))(
    'take every option of %s',
    async (_place, name, field) => {
      for (const { value } of field.options) expect(await codesOf(name, field, value)).toEqual([]);
    },
  );

  it.each(placed)('list for %s, in its words, all that is said of it', async (_p, name, field) => {
    const wrong = ['', 'geen adres', 'zoë@example.nl', 'een\ntwee', 'x'.repeat(5_001)];
    const said = await Promise.all(wrong.map((value) => problemsOf(name, field, value)));
    const codes = new Set(said.flat().map(({ code }) => code));
    expect(field.problems).toEqual(expect.arrayContaining(said.flat()));
    expect([...codes].sort()).toEqual(listed(field).sort());
  });

  it.each(names)('have words of %s in two languages, where they differ', (name) => {
    const [dutch, english] = [followUpForm(name, 'NL'), followUpForm(name, 'EN')];
    const wordsOf = ({ label, fields }: typeof dutch) => [
      label,
      ...fields.flatMap((one) => [one.label, one.hint, ...one.options.map((o) => o.label)]),
    ];
    const inEnglish = wordsOf(english);
    wordsOf(dutch).forEach((words, n) => {
      expect(words).not.toBe('');
      if (words !== null && words !== 'Code') expect(words).not.toBe(inEnglish[n]);
    });
  });
});
