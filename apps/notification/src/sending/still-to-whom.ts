import { brandById, type Directory, type Staff } from '@klantreacties/organisation';
import type { LetterToSend, NewLetter } from './letter-store.ts';
import { goesToTheBox, inPlaceOfTheBox, isForWhoLeft, type ToWhom } from './new-letters.ts';
import { mayReadRestricted, type Readership } from './quality-readers.ts';

/** Asked at each sending: the letters that go in the place of one (`toWhomInstead`); null where it goes itself. */
export function insteadOf(
  letter: LetterToSend,
  { at, ...now }: { directory: Directory; readership: Readership; at: Date },
): NewLetter[] | null {
  const made = asNew(letter, at);
  const written = { ...made, to: letter.to, alsoIfShutOut: letter.also_if_shut_out };
  const toWhom = toWhomInstead(written, now);
  return toWhom === null ? null : toWhom.map((one) => ({ ...made, ...one }));
}

/**
 * Null where a letter may go to whom it was written, or lies in the file; else to whom it goes in their place, nobody
 * where it was for one colleague. A reporter's always goes. What holds nothing of the case goes to who is shut out too:
 * to a former address of the reporter, and that a case is theirs no more.
 */
export function toWhomInstead(
  {
    code,
    audience,
    to,
    brand: brandId,
    alsoIfShutOut,
  }: Pick<NewLetter, 'code' | 'audience' | 'to' | 'brand' | 'alsoIfShutOut'>,
  { directory, readership }: { directory: Directory; readership: Readership },
): ToWhom[] | null {
  if (audience === 'REPORTER' || to === null) return null;
  const brand = brandById(directory, brandId);
  if (brand !== null && goesToTheBox({ code, audience, to }, brand)) {
    const toWhom = inPlaceOfTheBox(brand, directory, readership);
    return toWhom.some((one) => one.to === to) ? null : toWhom;
  }
  const holdsNothing = alsoIfShutOut || audience === 'FORMER_ADDRESS';
  const isKeptOut = !holdsNothing && mayNotRead(to, directory, readership);
  return isKeptOut || isForWhoLeft(directory, audience, to) ? [] : null;
}

// Of a restricted case nothing goes to an address that is nobody's own.
function mayNotRead(
  to: string,
  { staff }: Directory,
  { restricted, isShutOut }: Readership,
): boolean {
  const known = staff.filter(({ email }) => email.toLowerCase() === to.toLowerCase());
  const mayRead = (person: Staff) =>
    !isShutOut(person.id) && (!restricted || mayReadRestricted(person));
  return (restricted && known.length === 0) || !known.every(mayRead);
}

const asNew = (letter: LetterToSend, at: Date) => ({
  caseId: letter.case_id,
  caseRef: letter.case_ref,
  brand: letter.brand,
  restricted: letter.restricted,
  code: letter.letter,
  causeId: letter.cause_id,
  correlationId: letter.correlation_id,
  audience: letter.audience,
  oncePerCase: false,
  alsoIfShutOut: false,
  sender: letter.sender,
  subject: letter.subject,
  text: letter.text,
  html: letter.html,
  sealedToken: null,
  at,
});
