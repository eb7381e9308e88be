import {
  isWithin,
  mailAddress,
  phoneNumber,
  tidyText,
  type MailAddressProblem,
  type TidyText,
} from '@klantreacties/plain-text';
import { pathOfField, told, type FormProblemCode, type Language } from '@klantreacties/procedure';
import type { FormProblem } from './form-problem.ts';
import type { Texts } from './texts.ts';

const addressProblems: Record<MailAddressProblem, FormProblemCode> = {
  NOT_AN_ADDRESS: 'NOT_AN_ADDRESS',
  LOCAL_PART_NOT_VALID: 'NOT_AN_ADDRESS',
  LOCAL_PART_NOT_ASCII: 'ADDRESS_BEYOND_ASCII',
  DOMAIN_NOT_VALID: 'NOT_AN_ADDRESS',
  TOO_LONG: 'TOO_LONG',
};

/** The texts of a form as they came, any of them left out perhaps, and the language of who reads what is wrong. */
export type Typed<Name extends string> = Record<Name, string | null | undefined> & {
  language: Language;
};

type Labelled = Readonly<Record<string, { label: Texts }>>;

/**
 * Reads the fields of one form: each is tidied and then judged. What it gives is what is kept, or null where a reader
 * sees nothing; what is wrong is among its problems, one of a field, in the language of the reporter.
 */
export class FormCheck {
  readonly problems: FormProblem[] = [];
  readonly #language: Language;
  readonly #fields: Labelled;

  /** `fields` has what stands at each, by its path; `children[].firstName` stands in every row. */
  constructor(language: Language, fields: Labelled) {
    this.#language = language;
    this.#fields = fields;
  }

  /** `atMost` is how long the text may be, for one that is too long. */
  add(field: string, code: FormProblemCode, atMost: number | null = null): void {
    if (this.problems.some((problem) => problem.field === field)) return;
    const label = this.#fields[pathOfField(field)]?.label[this.#language] ?? null;
    this.problems.push({ field, label, ...told(code, this.#language, atMost) });
  }

  /** A problem that passes: the text says from when, by the clock of Amsterdam. */
  addUntil(code: FormProblemCode, until: Date): void {
    const when = momentIn(this.#language, until);
    const again: Record<Language, string> = {
      NL: `Je kunt weer schrijven vanaf ${when}.`,
      EN: `You can write again from ${when}.`,
    };
    const message = `${told(code, this.#language).message} ${again[this.#language]}`;
    this.problems.push({ field: null, label: null, code, message });
  }

  /** A text of any number of lines; its length counts in characters as read. */
  text(field: string, sent: string | null | undefined, atMost: number): TidyText | null {
    const typed = sent ?? '';
    const text = tidyText(typed);
    if (text === '') return null;
    if (!isWithin(typed, atMost)) this.add(field, 'TOO_LONG', atMost);
    return text;
  }

  /** A text of one line: what may end up in a header or a list. */
  line(field: string, sent: string | null | undefined, atMost: number): TidyText | null {
    const text = this.text(field, sent, atMost);
    if (text?.includes('\n') === true) this.add(field, 'ONE_LINE_ONLY');
    return text;
  }

  /** A field in which a reader has to see something. */
  required(field: string, text: TidyText | null): TidyText {
    if (text === null) this.add(field, 'REQUIRED');
    return text ?? tidyText('');
  }

  /** A mail address in the form to deliver to. */
  address(field: string, sent: string | null | undefined): TidyText | null {
    const typed = tidyText(sent ?? '');
    if (typed.includes('\n')) this.add(field, 'ONE_LINE_ONLY');
    if (typed === '') return null;
    const read = mailAddress(typed);
    if ('address' in read) return tidyText(read.address);
    this.add(field, addressProblems[read.problem]);
    return null;
  }

  /** A phone number as it is dialled from anywhere. */
  phone(field: string, sent: string | null): TidyText | null {
    const typed = tidyText(sent ?? '');
    if (typed === '') return null;
    const read = phoneNumber(typed);
    if ('phone' in read) return tidyText(read.phone);
    this.add(field, 'NOT_A_PHONE_NUMBER');
    return null;
  }

  /** The rows of a list, or none of them when there are too many to read. */
  rows<Row>(field: string, rows: Row[], atMost: number): Row[] {
    if (rows.length <= atMost) return rows;
    this.add(field, 'TOO_MANY');
    return [];
  }
}

const momentIn = (language: Language, at: Date): string =>
  new Intl.DateTimeFormat(language === 'NL' ? 'nl-NL' : 'en-GB', {
    timeZone: 'Europe/Amsterdam',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
