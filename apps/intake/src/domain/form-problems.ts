import { textFaultOf, type Language, type TextFault } from '@klantreacties/procedure';

export type FormProblemCode =
  | TextFault
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'ONE_LINE_ONLY'
  | 'UNKNOWN'
  | 'NOT_AT_LOCATION'
  | 'NOT_AN_ADDRESS'
  | 'NOT_WHEN_ANONYMOUS'
  | 'OUT_OF_RANGE'
  | 'KEY_TOO_WEAK'
  | 'KEY_REUSED'
  | 'CODE_INCOMPLETE'
  | 'NOT_KNOWN'
  | 'TOO_MANY_TODAY'
  | 'TOO_MANY_TRIES';

/** One thing to correct: the field's path, a code for programs and a text for the reporter. */
export interface FormProblem {
  field: string | null;
  code: FormProblemCode;
  message: string;
}

/** Every reason for which nothing is taken in, in the words that a reporter reads. */
export const problemTexts: Record<FormProblemCode, Record<Language, string>> = {
  REQUIRED: { NL: 'Vul dit in.', EN: 'Fill this in.' },
  TOO_LONG: {
    NL: 'Deze tekst is te lang. Maak hem korter.',
    EN: 'This text is too long. Make it shorter.',
  },
  TOO_MANY: { NL: 'Dit zijn er te veel.', EN: 'These are too many.' },
  ONE_LINE_ONLY: { NL: 'Schrijf dit op één regel.', EN: 'Write this on one line.' },
  UNKNOWN: {
    NL: 'Dit kennen we niet. Kies uit de lijst.',
    EN: 'We do not know this. Choose from the list.',
  },
  NOT_AT_LOCATION: {
    NL: 'Deze opvang is er niet op deze locatie.',
    EN: 'This location does not have this kind of care.',
  },
  NOT_AN_ADDRESS: { NL: 'Dit is geen e-mailadres.', EN: 'This is not an e-mail address.' },
  NOT_WHEN_ANONYMOUS: {
    NL: 'Laat dit leeg als je anoniem wilt blijven.',
    EN: 'Leave this empty if you want to stay anonymous.',
  },
  OUT_OF_RANGE: { NL: 'Dit jaar kan niet kloppen.', EN: 'This year cannot be right.' },
  KEY_TOO_WEAK: {
    NL: 'Maak voor elke reactie en elk bericht een sleutel van ten minste 122 willekeurige bits.',
    EN: 'Make a key of at least 122 random bits for each reaction and each message.',
  },
  KEY_REUSED: {
    NL: 'Deze sleutel is al gebruikt voor iets anders.',
    EN: 'This key was used for something else.',
  },
  CODE_INCOMPLETE: {
    NL: 'Dit nummer of deze code klopt niet. Kijk of je alles hebt overgenomen.',
    EN: 'This number or code is not complete. See whether you copied all of it.',
  },
  NOT_KNOWN: {
    NL: 'Dit nummer en deze code horen niet bij elkaar.',
    EN: 'This number and this code do not belong together.',
  },
  TOO_MANY_TODAY: {
    NL: 'Je hebt vandaag al heel veel gestuurd.',
    EN: 'You have sent very much today.',
  },
  TOO_MANY_TRIES: {
    NL: 'Het is te vaak niet gelukt. Probeer het over een kwartier opnieuw.',
    EN: 'Too many tries. Try again in a quarter of an hour.',
  },
  CONTROL_CHARACTER: {
    NL: 'Er staat een teken in dat we niet kunnen bewaren. Typ de tekst opnieuw.',
    EN: 'This has a character that we cannot keep. Type the text again.',
  },
  BROKEN_CHARACTER: {
    NL: 'Er staat een kapot teken in. Typ de tekst opnieuw.',
    EN: 'This has a broken character. Type the text again.',
  },
  DIRECTION_OVERRIDE: {
    NL: 'Er staat een onzichtbaar teken in dat de leesrichting verandert. Typ de tekst opnieuw.',
    EN: 'This has an invisible character that changes the reading direction. Type the text again.',
  },
};

const momentIn = (language: Language, at: Date): string =>
  new Intl.DateTimeFormat(language === 'NL' ? 'nl-NL' : 'en-GB', {
    timeZone: 'Europe/Amsterdam',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);

/** Collects the problems of one form in the language of its reporter. */
export class FormCheck {
  readonly problems: FormProblem[] = [];
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  add(field: string, code: FormProblemCode): void {
    this.problems.push({ field, code, message: problemTexts[code][this.#language] });
  }

  /** A problem that passes: the text says from when, by the clock of Amsterdam. */
  addUntil(field: string | null, code: FormProblemCode, until: Date): void {
    const when = momentIn(this.#language, until);
    const again: Record<Language, string> = {
      NL: `Je kunt weer schrijven vanaf ${when}.`,
      EN: `You can write again from ${when}.`,
    };
    const message = `${problemTexts[code][this.#language]} ${again[this.#language]}`;
    this.problems.push({ field, code, message });
  }

  has(field: string): boolean {
    return this.problems.some((problem) => problem.field === field);
  }

  /** A text of any number of lines; its length counts in characters as read, not in code units. */
  text(
    field: string,
    value: string | null | undefined,
    { required = false, atMost }: { required?: boolean; atMost: number },
  ): void {
    if (value === null || value === undefined || value.trim() === '') {
      if (required) this.add(field, 'REQUIRED');
      return;
    }
    const fault = textFaultOf(value);
    if (fault !== null) this.add(field, fault);
    else if (value.length > atMost && [...value].length > atMost) this.add(field, 'TOO_LONG');
  }

  /** A text of one line: what may end up in a header or a list. */
  line(
    field: string,
    value: string | null | undefined,
    limits: { required?: boolean; atMost: number },
  ): void {
    this.text(field, value, limits);
    if (!this.has(field) && /[\r\n\u2028\u2029]/.test(value ?? ''))
      this.add(field, 'ONE_LINE_ONLY');
  }

  /** The rows of a list, or none of them when there are too many to read. */
  rows<Row>(field: string, rows: Row[], atMost: number): Row[] {
    if (rows.length <= atMost) return rows;
    this.add(field, 'TOO_MANY');
    return [];
  }
}
