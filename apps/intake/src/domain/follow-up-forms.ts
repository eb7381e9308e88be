import type { FormControl, FormProblemCode } from '@klantreacties/procedure';
import { longText, mailAddress, shortText } from './form-limits.ts';
import type { Texts } from './texts.ts';

/** A field of a form of the follow-up: its rules, and what a reporter reads at it. */
export interface FollowUpField {
  control: FormControl;
  required: boolean;
  /** Signs as read; left out where nothing is written. */
  atMost?: number;
  label: Texts;
  hint?: Texts;
  options?: readonly { value: string; label: Texts }[];
  /** Every reason to refuse the field itself. */
  problems: readonly FormProblemCode[];
}

interface FollowUpForm {
  /** What stands on its button. */
  label: Texts;
  fields: Readonly<Record<string, FollowUpField>>;
}

const number = {
  control: 'LINE',
  required: true,
  atMost: shortText,
  label: { NL: 'Nummer', EN: 'Number' },
  hint: {
    NL: 'Het staat op de pagina die je kreeg na het versturen, en in elke brief.',
    EN: 'It is on the page that you got after you sent it, and in every letter.',
  },
  problems: ['REQUIRED', 'TOO_LONG'],
} as const;

/** The forms of who sent a reaction, by mutation: language B1, "je" (docs/domain.md section 7). */
export const followUpForms = {
  openFollowUp: {
    label: { NL: 'Bekijk je reactie', EN: 'View your reaction' },
    fields: {
      number,
      code: {
        control: 'LINE',
        required: true,
        atMost: shortText,
        label: { NL: 'Code', EN: 'Code' },
        hint: {
          NL: 'Hij staat op de pagina die je kreeg na het versturen.',
          EN: 'It is on the page that you got after you sent it.',
        },
        problems: ['REQUIRED', 'TOO_LONG'],
      },
    },
  },
  answerProposal: {
    label: { NL: 'Verstuur je antwoord', EN: 'Send your answer' },
    fields: {
      proposalId: {
        control: 'REFERENCE',
        required: true,
        label: { NL: 'Voorstel', EN: 'Proposal' },
        problems: ['UNKNOWN'],
      },
      agreed: {
        control: 'YES_NO',
        required: true,
        label: { NL: 'Ga je akkoord?', EN: 'Do you agree?' },
        options: [
          { value: 'true', label: { NL: 'Ja, ik ga akkoord', EN: 'Yes, I agree' } },
          { value: 'false', label: { NL: 'Nee, ik ga niet akkoord', EN: 'No, I do not agree' } },
        ],
        problems: ['REQUIRED'],
      },
      text: {
        control: 'TEXT',
        required: false,
        atMost: longText,
        label: { NL: 'Wil je er iets bij zeggen?', EN: 'Would you like to add something?' },
        problems: ['TOO_LONG'],
      },
    },
  },
  sendMessage: {
    label: { NL: 'Stuur je bericht', EN: 'Send your message' },
    fields: {
      text: {
        control: 'TEXT',
        required: true,
        atMost: longText,
        label: { NL: 'Je bericht', EN: 'Your message' },
        problems: ['REQUIRED', 'TOO_LONG'],
      },
    },
  },
  requestNewCode: {
    label: { NL: 'Vraag een nieuwe code', EN: 'Ask for a new code' },
    fields: {
      number: { ...number, problems: ['REQUIRED', 'TOO_LONG', 'NUMBER_INCOMPLETE'] },
      email: {
        control: 'MAIL',
        required: true,
        atMost: mailAddress,
        label: { NL: 'Je e-mailadres', EN: 'Your e-mail address' },
        hint: {
          NL: 'Het adres waar onze brieven naartoe gaan.',
          EN: 'The address to which our letters go.',
        },
        problems: [
          'REQUIRED',
          'NOT_AN_ADDRESS',
          'ADDRESS_BEYOND_ASCII',
          'TOO_LONG',
          'ONE_LINE_ONLY',
        ],
      },
    },
  },
} as const satisfies Record<string, FollowUpForm>;

export type FollowUpFormName = keyof typeof followUpForms;
