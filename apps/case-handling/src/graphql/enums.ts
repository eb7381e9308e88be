import { registerEnumType } from 'type-graphql';

const enumOf = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [N in Name]: N };

export const InvolvedOutcome = enumOf(
  'CONFIRMED',
  'REPLACED',
  'NOT_IN_DIRECTORY',
  'PRESUMED',
  'UNMATCHED',
);
export const EntryKind = enumOf('CONTACT', 'INTERVIEW', 'NOTE');
export const Finding = enumOf('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NO_FINDING');

registerEnumType(InvolvedOutcome, { name: 'InvolvedOutcome' });
registerEnumType(EntryKind, { name: 'EntryKind', description: 'Contact, gesprek, notitie' });
registerEnumType(Finding, {
  name: 'Finding',
  description: 'Gegrond, deels gegrond, ongegrond, geen oordeel mogelijk',
});
