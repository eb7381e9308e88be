import { mailAddress, readUuid, tidyText, type TidyText } from '@klantreacties/plain-text';
import {
  isLocalDate,
  type CaseProblemCode,
  type FormControl,
  type ReferredThing,
  type WordList,
} from '@klantreacties/procedure';
import { z } from 'zod';
import { longestText, problemOfText } from './texts.ts';

/** What a front end needs to know of a text beside its words. */
export interface FieldForm {
  control: FormControl;
  /** In signs as a reader counts; left out where the form of the text sets it. */
  maxLength?: number;
  problems: readonly CaseProblemCode[];
}

declare module 'zod' {
  interface GlobalMeta {
    /** What a front end has to know of a field. */
    description?: string;
    /** The type of the graph where it is not the usual one of its kind of value. */
    graph?: string;
    /** The closed list that a value is of. */
    list?: WordList;
    /** Of what an id is. */
    refersTo?: ReferredThing;
    /** How a text of ours is filled in, and why the rule of its field may refuse it. */
    form?: FieldForm;
    /** How many rows a list has. */
    rows?: { least: number; most: number; problems: readonly CaseProblemCode[] };
  }
}

/** A string that is judged by a rule of ours once it is read: what a person types is never refused by its type alone. */
const judged = (
  read: (typed: string) => string,
  judge: (value: string) => CaseProblemCode | null,
  form: FieldForm,
) =>
  z
    .string()
    .overwrite(read)
    .superRefine((value, context) => {
      const code = judge(value);
      if (code !== null) context.addIssue({ code: 'custom', params: { problem: code } });
    })
    .meta({ form });

/** A text that has to be there, tidied; `missing` says so where the usual words do not fit. */
export function text(missing: CaseProblemCode = 'TEXT_MISSING'): z.ZodType<TidyText, string> {
  const tidied: unknown = judged(
    tidyText,
    (value) => {
      const code = problemOfText(value);
      return code === 'TEXT_MISSING' ? missing : code;
    },
    { control: 'TEXT', maxLength: longestText, problems: [missing, 'TEXT_TOO_LONG'] },
  );
  // Zod does not know the type of what `overwrite` gives.
  return tidied as z.ZodType<TidyText, string>;
}

/** A text that may be left out. */
export const optionalText = () => text().nullable().default(null);

/** A calendar day as YYYY-MM-DD, local to Amsterdam. */
export const day = () =>
  judged(tidyText, (value) => (isLocalDate(value) ? null : 'DATE_NOT_VALID'), {
    control: 'DATE',
    problems: ['DATE_NOT_VALID'],
  });

/** A mail address in the form to deliver to. */
export const address = () =>
  judged(
    (typed) => {
      const read = mailAddress(typed);
      return 'address' in read ? read.address : typed;
    },
    problemOfAddress,
    { control: 'MAIL', problems: ['ADDRESS_NOT_VALID', 'ADDRESS_BEYOND_ASCII'] },
  );

function problemOfAddress(typed: string): CaseProblemCode | null {
  const read = mailAddress(typed);
  if ('address' in read) return null;
  return read.problem === 'LOCAL_PART_NOT_ASCII' ? 'ADDRESS_BEYOND_ASCII' : 'ADDRESS_NOT_VALID';
}

/** The id of a case: a UUID in whatever case it comes (RFC 9562 section 4). */
export const caseId = () =>
  z
    .string()
    .overwrite((given) => readUuid(given) ?? given)
    .meta({ graph: 'ID' });

/** An id of a part of a case in the same form, or one of the directory; of what it is. */
export const id = (refersTo: ReferredThing) => caseId().meta({ graph: 'ID', refersTo });
export const optionalId = (refersTo: ReferredThing) => id(refersTo).nullable().default(null);

/** Whether somebody looked at what was asked of them; left out means not. */
export const looked = () => z.boolean().nullable().default(null);

/** One word of a closed list. */
export const oneOf = <Name extends string>(list: WordList<Name>) =>
  z.enum(list.names).meta({ list });
