import { values } from '@klantreacties/event-contracts';
import { careTypes, findings, kinds } from '@klantreacties/procedure';
import { registerEnumType } from 'type-graphql';
import { capacities, caseStates, involvedOutcomes } from '../../domain/case/case-record.ts';
import { commandNames } from '../../domain/case/commands.ts';

const enumOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [N in Name]: N };

export const CaseState = enumOf(caseStates);
export const CaseAction = enumOf(commandNames);
export const ReactionKind = enumOf(kinds);
export const CareKind = enumOf(careTypes);
export const Category = enumOf(values.category.options);
export const Finding = enumOf(findings);
export const Milestone = enumOf(values.milestone.options);
export const TermStatus = enumOf(['MET', 'MET_LATE', 'MISSED', 'RUNNING']);
export const SettledOutcome = enumOf(['CONFIRMED', 'REPLACED', 'NOT_IN_DIRECTORY']);
export const InvolvedOutcome = enumOf(involvedOutcomes);
export const Capacity = enumOf(capacities);
export const Confidence = enumOf(['STRONG', 'WEAK']);
export const EntryKindInput = enumOf(['CONTACT', 'INTERVIEW', 'NOTE']);
export const EntryKind = enumOf(['CONTACT', 'INTERVIEW', 'NOTE', 'REPORTER_MESSAGE']);
export const Relation = enumOf(values.relation.options);
export const ContactPreference = enumOf(['MAIL', 'PHONE']);
export const ProposalAnswer = enumOf(['AGREED', 'DECLINED']);

registerEnumType(CaseState, { name: 'CaseState', description: 'Stand van de zaak' });
registerEnumType(CaseAction, { name: 'CaseAction', description: 'A command that can be done now' });
registerEnumType(ReactionKind, {
  name: 'ReactionKind',
  description: 'Klacht, verbeterpunt, compliment',
});
registerEnumType(CareKind, {
  name: 'CareKind',
  description: 'Dagopvang, buitenschoolse opvang, peuteropvang, gastouderbureau',
});
registerEnumType(Category, { name: 'Category', description: 'Aard van de klacht' });
registerEnumType(Finding, {
  name: 'Finding',
  description: 'Gegrond, deels gegrond, ongegrond, geen oordeel mogelijk',
});
registerEnumType(Milestone, {
  name: 'Milestone',
  description: 'Wie behandelt (1 week), voorstel (3 weken), afgehandeld (6 weken)',
});
registerEnumType(TermStatus, {
  name: 'TermStatus',
  description: 'Gehaald, te laat gehaald, gemist, loopt',
});
registerEnumType(SettledOutcome, {
  name: 'SettledOutcome',
  description: 'It is that person, it is another one, or nobody of the directory',
});
registerEnumType(InvolvedOutcome, { name: 'InvolvedOutcome' });
registerEnumType(Capacity, {
  name: 'Capacity',
  description: 'Betrokkene, indiener, ondersteuner, of genoemd in de tekst',
});
registerEnumType(Confidence, {
  name: 'Confidence',
  description: 'How surely a colleague is meant; access goes back to a strong one by two people',
});
registerEnumType(EntryKindInput, {
  name: 'EntryKindInput',
  description: 'Contact, gesprek, notitie',
});
registerEnumType(EntryKind, {
  name: 'EntryKind',
  description: 'Contact, gesprek, notitie, bericht van de indiener',
});
registerEnumType(ProposalAnswer, { name: 'ProposalAnswer', description: 'Akkoord of niet' });
registerEnumType(Relation, {
  name: 'Relation',
  description: 'Ouder, vroegere ouder, wachtlijst, oudercommissie, gemachtigde',
});
registerEnumType(ContactPreference, { name: 'ContactPreference' });
