import { brandById, type Directory, type Staff } from '@klantreacties/organisation';
import type { LetterToSend, NewLetter } from './letter-store.ts';
import { goesToTheBox, inPlaceOfTheBox, isForWhoLeft } from './new-letters.ts';
import { mayReadRestricted, type Readership } from './quality-readers.ts';

/**
 * Asked at each sending: null where a letter may go to whom it was written, else the letters that go in its place,
 * none where it was for one colleague. A reporter's always goes. What holds nothing of the case goes to who is shut
 * out too: to a former address of the reporter, and that a case is theirs no more.
 */
export function insteadOf(
  letter: LetterToSend,
  { directory, readership, at }: { directory: Directory; readership: Readership; at: Date },
): NewLetter[] | null {
  const { audience, to } = letter;
  if (audience === 'REPORTER') return null;
  const brand = brandById(directory, letter.brand);
  if (brand !== null && goesToTheBox({ code: letter.letter, audience, to }, brand)) {
    const toWhom = inPlaceOfTheBox(brand, directory, readership);
    if (toWhom.some((one) => one.to === to)) return null;
    return toWhom.map((one) => ({ ...asNew(letter, at), ...one }));
  }
  const holdsNothing = letter.also_if_shut_out || audience === 'FORMER_ADDRESS';
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
