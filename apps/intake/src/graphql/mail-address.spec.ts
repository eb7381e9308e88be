import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { reactionSubmitted } from '@klantreacties/event-contracts';
import { parseDirectory } from '@klantreacties/organisation';
import { EmailAddress } from '@klantreacties/subgraph';
import { readForm } from '../domain/reaction-form.ts';
import { formOf, type ReactionFormInput } from './reaction-form-input.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;

/** What is kept of an address as it stands in a form; null where the form is refused. */
function kept(email: string): string | null {
  const input = {
    brandId: 'skar',
    kind: 'COMPLAINT',
    text: 'De groep was dicht.',
    involved: [],
    anonymous: false,
    name: 'Noor Hendriks',
    email,
    mayShareName: false,
    children: [],
    language: 'NL',
    suspectedTransgression: false,
  } as ReactionFormInput;
  const read = readForm(formOf(input), directory, '2026-11-13');
  return 'problems' in read ? null : read.form.email;
}

const inAFact = (email: string) =>
  reactionSubmitted.personal?.shape.reporter.safeParse({ name: 'x', email, phone: null }).success;

const letters = (count: number) => 'a'.repeat(count);

describe('an address from the form to the graph', () => {
  it.each([
    ['eva@example.nl ', 'eva@example.nl'],
    ["o'brien@example.nl", "o'brien@example.nl"],
    ['_x{y}|z~!#$%&*/=?^`@example.nl', '_x{y}|z~!#$%&*/=?^`@example.nl'],
    ['mailto:eva%2Bskar@example.nl', 'eva+skar@example.nl'],
    ['info@kinderopvang-müller.nl', 'info@xn--kinderopvang-mller-z6b.nl'],
    ['eva@пример.рф', 'eva@xn--e1afmkfd.xn--p1ai'],
    ['eva@123.example.nl', 'eva@123.example.nl'],
    [
      `${letters(64)}@${letters(63)}.${letters(63)}.${letters(58)}.nl`,
      `${letters(64)}@${letters(63)}.${letters(63)}.${letters(58)}.nl`,
    ],
  ])('B2: that is typed as %j is carried as %j', (typed, address) => {
    expect(kept(typed)).toBe(address);
    expect(inAFact(address)).toBe(true);
    expect(EmailAddress.serialize(address)).toBe(address);
  });

  it('B2: is carried all the way wherever the form takes it', () => {
    const local = fc.stringMatching(/^[!-~]{1,12}$/);
    const domain = fc.stringMatching(/^[a-zé0-9.-]{1,20}\.(nl|рф)$/);
    let taken = 0;
    fc.assert(
      fc.property(local, domain, (name, at) => {
        const address = kept(`${name}@${at}`);
        if (address === null) return;
        taken += 1;
        expect(inAFact(address)).toBe(true);
        expect(EmailAddress.serialize(address)).toBe(address);
      }),
      { seed: 20_261_113, numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
