import { inWords } from './writing.mjs';

// What a sample gives in a field of each kind that `input.ts` has; null where it may leave the field out.
const sampleOf = {
  text: "'tekst'",
  optionalText: null,
  day: "'2027-01-08'",
  id: "'none'",
  optionalId: null,
  address: "'eva.jansen@example.nl'",
  looked: null,
};

/** The fields of a command as they are given: name, kind, Dutch label and Dutch hint, with `|` between two. */
export const fieldsIn = (given) =>
  (given === '' ? [] : given.split('|')).map((one) => {
    const [name, kind, label = '', hint = ''] = one.split(':');
    return { name, kind, label, hint };
  });

/** The properties of an input, without their English hints, so that a spec fails. */
export const inputOf = (fields) =>
  fields
    .map(({ name, kind, label }) => `${name}: ${kind}().describe(${JSON.stringify(`${label}: `)}),`)
    .join('\n');

/** What an input imports. */
export const kindsOf = (fields) => [...new Set(fields.map(({ kind }) => kind))].sort().join(', ');

/** What the declaration of a field does not say; its English label is its name in words. */
export const wordsOf = (command, fields) =>
  fields.map(({ name, hint }) => {
    const label = inWords(name).replace(/^./, (first) => first.toUpperCase());
    return `'${command}.${name}': { label: '${label}', hint: ${JSON.stringify(hint)} },`;
  });

/** An input that has all that must be there. */
export function sampleWith(fields) {
  const given = fields.filter(({ kind }) => sampleOf[kind] !== null);
  return `{ ${given.map(({ name, kind }) => `${name}: ${sampleOf[kind]}`).join(', ')} }`;
}
