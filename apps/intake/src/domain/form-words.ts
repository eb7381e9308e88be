import type { Kind } from '@klantreacties/procedure';
import type { ReactionForm } from './reaction-form.ts';
import type { Texts } from './texts.ts';

/** A field of the form by its place: `involved[].role` stands in every row. */
export type FieldPath = {
  [Name in keyof ReactionForm & string]: PathsOf<Name, NonNullable<ReactionForm[Name]>>;
}[keyof ReactionForm & string];

type PathsOf<Name extends string, Value> = Value extends string | number | boolean
  ? Name
  : Value extends readonly (infer Row)[]
    ? Name | `${Name}[].${keyof Row & string}`
    : Name | `${Name}.${keyof Value & string}`;

interface FieldWords {
  label: Texts;
  hint?: Texts;
}

/** What a reporter reads at each field: language B1, "je" (docs/domain.md section 7). */
export const formWords: Readonly<Record<FieldPath, FieldWords>> = {
  brand: { label: { NL: 'Organisatie', EN: 'Organisation' } },
  kind: { label: { NL: 'Wat voor reactie is het?', EN: 'What kind of reaction is it?' } },
  locationId: {
    label: { NL: 'Locatie', EN: 'Location' },
    hint: {
      NL: 'Laat dit leeg als je het niet weet, of als het over de organisatie gaat.',
      EN: 'Leave this empty if you do not know, or if it is about the organisation.',
    },
  },
  careType: { label: { NL: 'Soort opvang', EN: 'Kind of care' } },
  // By the kind of reaction it is `textLabels`.
  text: { label: { NL: 'Je reactie', EN: 'Your reaction' } },
  wish: { label: { NL: 'Wat zou je graag willen?', EN: 'What would you like?' } },
  discussedBefore: {
    label: { NL: 'Heb je het al met iemand besproken?', EN: 'Did you discuss it with somebody?' },
    hint: {
      NL: 'Het hoeft niet. Je kunt je reactie altijd sturen.',
      EN: 'You do not have to. You can always send your reaction.',
    },
  },
  'discussedBefore.withWhom': {
    label: { NL: 'Met wie heb je het besproken?', EN: 'With whom did you discuss it?' },
  },
  'discussedBefore.result': {
    label: { NL: 'Wat kwam er uit dat gesprek?', EN: 'What came of that talk?' },
  },
  involved: { label: { NL: 'Over wie gaat het?', EN: 'Whom is it about?' } },
  'involved[].role': {
    label: { NL: 'Wat doet deze persoon?', EN: 'What does this person do?' },
    hint: { NL: 'Zoals: juf van de groep.', EN: 'Such as: teacher of the group.' },
  },
  'involved[].name': {
    label: { NL: 'Naam van deze persoon', EN: 'Name of this person' },
    hint: { NL: 'Als je die weet.', EN: 'If you know it.' },
  },
  anonymous: {
    label: { NL: 'Ik wil anoniem blijven', EN: 'I want to stay anonymous' },
    hint: {
      NL: 'Dan krijg je geen brieven. Volgen kan wel, met je nummer en code.',
      EN: 'You get no letters then. You can still follow it, with your number and code.',
    },
  },
  name: { label: { NL: 'Je naam', EN: 'Your name' } },
  email: { label: { NL: 'Je e-mailadres', EN: 'Your e-mail address' } },
  phone: {
    label: { NL: 'Je telefoonnummer', EN: 'Your phone number' },
    hint: {
      NL: 'Nodig als we je moeten bellen.',
      EN: 'Needed if you want us to call you.',
    },
  },
  relation: { label: { NL: 'Wie ben je voor ons?', EN: 'Who are you to us?' } },
  contactPreference: {
    label: { NL: 'Hoe hoor je het liefst van ons?', EN: 'How do you like to hear from us?' },
  },
  mayShareName: {
    label: { NL: 'Het team mag mijn naam weten', EN: 'The team may know my name' },
  },
  children: {
    label: { NL: 'Over welk kind gaat het?', EN: 'Which child is it about?' },
  },
  'children[].firstName': {
    label: { NL: 'Voornaam van het kind', EN: 'First name of the child' },
  },
  'children[].birthYear': {
    label: { NL: 'Geboortejaar van het kind', EN: 'Year of birth of the child' },
  },
  supportPerson: {
    label: { NL: 'Wie helpt je hierbij?', EN: 'Who helps you with this?' },
    hint: {
      NL: 'Zoals familie of de vertrouwenspersoon.',
      EN: 'Such as family or the confidant.',
    },
  },
  language: {
    label: { NL: 'In welke taal schrijven we je?', EN: 'In which language do we write to you?' },
  },
  suspectedTransgression: {
    label: {
      NL: 'Ik denk aan geweld of grensoverschrijdend gedrag',
      EN: 'I think of violence, or of somebody who crossed a line',
    },
    hint: {
      NL: 'Zoals slaan, dreigen of ongewenst aanraken. Dan lezen alleen de leiding van de afdeling Pedagogiek en Kwaliteit en de directie je reactie.',
      EN: 'Such as hitting, threats or unwanted touching. Then only the head of the quality department and the directors read it.',
    },
  },
};

/** What the text is asked for, by the kind of reaction. */
export const textLabels: Readonly<Record<Kind, Texts>> = {
  COMPLAINT: { NL: 'Wat is er gebeurd?', EN: 'What happened?' },
  IMPROVEMENT_POINT: { NL: 'Wat kan beter?', EN: 'What can be better?' },
  COMPLIMENT: { NL: 'Wat ging er goed?', EN: 'What went well?' },
};

/** What stands on the button with which a form is sent. */
export const sendLabel: Texts = { NL: 'Verstuur', EN: 'Send' };
