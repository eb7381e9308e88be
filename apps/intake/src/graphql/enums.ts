import { registerEnumType } from 'type-graphql';

const enumOf = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [N in Name]: N };

export const Kind = enumOf('COMPLAINT', 'IMPROVEMENT_POINT', 'COMPLIMENT');
export const CareType = enumOf('KDV', 'BSO', 'PEUTER', 'GOB');
export const Language = enumOf('NL', 'EN');
export const ContactPreference = enumOf('MAIL', 'PHONE');
export const AnswerKind = enumOf('AGREED', 'DECLINED', 'MESSAGE');
export const Relation = enumOf(
  'PARENT',
  'FORMER_PARENT',
  'WAITING_LIST',
  'PARENT_COMMITTEE',
  'AUTHORISED_PERSON',
);

registerEnumType(Kind, { name: 'ReactionKind', description: 'Klacht, verbeterpunt, compliment' });
registerEnumType(CareType, {
  name: 'CareKind',
  description: 'Dagopvang, buitenschoolse opvang, peuteropvang, gastouderbureau',
});
registerEnumType(Language, { name: 'Language' });
registerEnumType(AnswerKind, {
  name: 'AnswerKind',
  description: 'Akkoord met een voorstel, niet akkoord, een bericht',
});
registerEnumType(ContactPreference, { name: 'ContactPreference' });
registerEnumType(Relation, {
  name: 'Relation',
  description: 'Ouder, vroegere ouder, wachtlijst, oudercommissie, gemachtigde',
});
