import { callOf, partsOf } from './phone-numbers.ts';
import { Link } from './text.tsx';

/** A phone number as a link that calls it; the styles keep it on one line. */
export const Phone = ({ number }: { number: string }) => (
  <Link href={callOf(number)}>{number}</Link>
);

/** A text of the organisation, in which every phone number is such a link. */
export const WithPhones = ({ text }: { text: string }) =>
  partsOf(text).map(({ part, isPhone }, n) => (isPhone ? <Phone key={n} number={part} /> : part));
