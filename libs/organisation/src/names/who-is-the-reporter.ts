import type { Directory } from '../directory.ts';
import { localPartOf, takeApart } from './addresses.ts';
import { fold } from './fold.ts';
import { indexOf } from './index-of-names.ts';
import { hitsIn, rankOf, wholeNamesIn } from './name-hits.ts';
import { spelledIn } from './spelled-in.ts';
import { ownersOf } from './who-is-named-in.ts';
import { readField } from './written.ts';

/** Who reports a reaction, as the form has it. */
export interface WrittenReporter {
  name: string;
  email: string;
  phone: string | null;
}

/** Everybody who may be the reporter, by mail address, phone or full name, in the order of the directory. */
export function whoIsTheReporter(directory: Directory, reporter: WrittenReporter): string[] {
  const index = indexOf(directory);
  const email = fold(reporter.email);
  const { segments, addresses, phones } = readField(reporter.name);
  const written = [...addresses, ...takeApart(email).addresses];
  const numbers = [...phones, ...(reporter.phone === null ? [] : [fold(reporter.phone)])];
  const found = new Set([
    ...written.flatMap((address) => ownersOf(index, address)),
    ...(index.addresses.isBox(reporter.email) ? [] : spelledIn(index, localPartOf(email))),
    ...numbers.flatMap((phone) => index.addresses.ownersOfPhone(phone)),
    ...segments.flatMap((segment) => {
      const read = { ...segment, otherwise: new Set<number>() };
      return wholeNamesIn(index, read, hitsIn(index, read))
        .filter(({ rank }) => rank === rankOf.fullName)
        .map(({ colleague }) => colleague.person.id);
    }),
  ]);
  return index.colleagues.map(({ person }) => person.id).filter((id) => found.has(id));
}
