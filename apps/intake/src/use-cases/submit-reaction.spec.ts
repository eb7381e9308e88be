import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import type { ReactionForm } from '../domain/reaction-form.ts';
import {
  submitReaction,
  type NewReaction,
  type Submission,
  type SubmitReactionPorts,
} from './submit-reaction.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;

const sent: ReactionForm = {
  brand: 'skar',
  kind: 'COMPLAINT',
  locationId: 'skar-de-linde',
  careType: 'BSO',
  text: ' De groep\r\nwas dicht.\u200b',
  wish: ' ',
  discussedBefore: { withWhom: '\u202ade groep\u202c', result: null },
  involved: [{ role: 'leidster ', name: 'Zoe\u0308' }],
  anonymous: false,
  name: '\u00a0Noor Hendriks',
  email: 'noor@kinderopvang-müller.nl ',
  phone: '06-12345678',
  relation: 'PARENT',
  contactPreference: 'PHONE',
  mayShareName: false,
  children: [{ firstName: 'Pip\n', birthYear: 2021 }],
  supportPerson: '\u3164',
  language: 'NL',
  suspectedTransgression: false,
};
// What the same form has always been hashed as.
const content =
  String.raw`{"anonymous":false,"brand":"skar","careType":"BSO","children":[{"birthYear":2021,"firstName":"Pip\n"}],"contactPreference":"PHONE","discussedBefore":{"result":null,"withWhom":"`
    .concat('\u202ade groep\u202c')
    .concat(
      '"},"email":"noor@kinderopvang-müller.nl ","involved":[{"name":"Zoe\u0308","role":"leidster "}],"kind":"COMPLAINT","language":"NL","locationId":"skar-de-linde","mayShareName":false,"name":"\u00a0Noor Hendriks","phone":"06-12345678","relation":"PARENT","supportPerson":"\u3164","suspectedTransgression":false,"text":" De groep',
      String.raw`\r\nwas dicht.`,
      '\u200b","wish":" "}',
    );

const key = '0197f5a2-7c1e-4d3a-9b1f-2f0c5d6e7a80';
const id = '0197f5a2-7c1e-4d3a-9b1f-2f0c5d6e7a81';

/** A store in memory, with all that was put into it and all that was sealed. */
function intake(before: Submission | null = null) {
  const stored: NewReaction[] = [];
  const sealed: object[] = [];
  const ports: SubmitReactionPorts = {
    store: {
      submissionOf: async () => before ?? (stored[0] ? { ...stored[0], codeGeneration: 1 } : null),
      nextSequence: async () => 1,
      submit: async (reaction) => {
        if (before !== null || stored.length > 0) return false;
        stored.push(reaction);
        return true;
      },
    },
    secrets: {
      currentCodeKid: 'c',
      followUpCodeOf: () => 'code',
      hashOfCode: () => 'hash',
      isHashOfCode: () => true,
      hashOfContent: (of) => of,
      isHashOfContent: (hash, of) => hash === of,
      numberOf: () => 123,
      caseRefOf: () => 'ref',
    },
    keyRing: {
      newKey: async () => ({ topic: 'keys', key: id, value: 'wrapped' }),
      seal: async (_id, personal) => (sealed.push(personal), 'sealed'),
      forgetKey: () => undefined,
    },
    directory: () => directory,
    now: () => new Date('2026-11-13T10:00:00Z'),
    newId: () => id,
    afterCommit: () => undefined,
  };
  const submit = (form: ReactionForm) =>
    submitReaction(ports, { idempotencyKey: key, correlationId: id }, form);
  return { stored, sealed, submit };
}

describe('a form that is taken in', () => {
  it('B2: is hashed byte for byte as it was sent', async () => {
    const { stored, submit } = intake();
    await submit(sent);
    expect(stored.map(({ contentHash }) => contentHash)).toEqual([content]);
  });

  it('B2: is stored, sealed and answered as it was tidied', async () => {
    const { stored, sealed, submit } = intake();
    const result = await submit(sent);
    expect(result).toMatchObject({ proof: { text: 'De groep\nwas dicht.' } });
    const words = {
      number: 'SKAR-2026-000123',
      text: 'De groep\nwas dicht.',
      wish: null,
      discussedBefore: { withWhom: 'de groep', result: null },
      reporter: {
        name: 'Noor Hendriks',
        email: 'noor@xn--kinderopvang-mller-z6b.nl',
        phone: '+31 6 12345678',
      },
      children: [{ firstName: 'Pip', birthYear: 2021 }],
      involved: [{ id, role: 'leidster', name: 'Zoë' }],
      supportPerson: null,
      contactPreference: 'PHONE',
      mayShareName: false,
    };
    expect(stored[0]?.personal).toEqual(words);
    expect(sealed).toEqual([words]);
  });

  it('B2: is another one where other words were sent, also such as are tidied to the same', async () => {
    const { submit } = intake();
    const first = await submit(sent);
    expect(await submit(sent)).toEqual(first);
    expect(await submit({ ...sent, text: 'De groep\nwas dicht.' })).toEqual({
      outcome: 'KEY_REUSED',
    });
  });
});

describe('a form that was taken in as it came, and is sent again since', () => {
  const proof = {
    reactionId: id,
    number: 'SKAR-2026-000123',
    submittedAt: new Date('2026-11-13T09:00:00Z'),
    kind: 'COMPLAINT' as const,
    brand: 'skar',
    text: sent.text,
    dates: {
      ruleVersion: '1',
      handlerKnownDueOn: '2026-11-20',
      proposalDueOn: '2026-12-04',
      settledDueOn: '2026-12-25',
    },
    restricted: false,
  };

  it('B2: is answered as the first time, with the words of then', async () => {
    const { stored, submit } = intake({
      contentHash: content,
      codeKid: 'c',
      codeGeneration: 1,
      proof,
    });
    expect(await submit(sent)).toEqual({ outcome: 'RECEIVED', proof, followUpCode: 'code' });
    expect(stored).toEqual([]);
  });

  it('B5: is answered as the first time where it would be refused by now', async () => {
    const withoutPhone = { ...sent, phone: null };
    const before = content.replace('"phone":"06-12345678"', '"phone":null');
    const { submit } = intake({ contentHash: before, codeKid: 'c', codeGeneration: 1, proof });
    expect(await submit(withoutPhone)).toMatchObject({ outcome: 'RECEIVED', proof });
    expect(await intake().submit(withoutPhone)).toMatchObject({
      problems: [{ field: 'phone', code: 'REQUIRED' }],
    });
  });

  it('D12: is answered without a code where that was renewed since', async () => {
    const renewed = { contentHash: content, codeKid: 'c', codeGeneration: 2, proof };
    expect(await intake(renewed).submit(sent)).toEqual({ outcome: 'CODE_RENEWED' });
    expect(await intake(renewed).submit({ ...sent, text: 'Iets anders' })).toEqual({
      outcome: 'KEY_REUSED',
    });
  });
});
