import { isLocalDate, type WordList } from '@klantreacties/procedure';
import { z } from 'zod';
import type { ProblemCode } from './problems.ts';
import { problemOfText } from './texts.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** What a front end has to know of a field. */
    description?: string;
    /** The type of the graph where it is not the usual one of its kind of value. */
    graph?: string;
    /** The closed list that a value is of. */
    list?: WordList;
  }
}

/** A string that is judged by a rule of ours: what a person types is never refused by its type alone. */
export const judged = (judge: (value: string) => ProblemCode | null) =>
  z.string().superRefine((value, context) => {
    const code = judge(value);
    if (code !== null) context.addIssue({ code: 'custom', params: { problem: code } });
  });

/** A text that has to be there; `missing` says so where the usual words do not fit. */
export const text = (missing: ProblemCode = 'TEXT_MISSING') =>
  judged((value) => {
    const code = problemOfText(value);
    return code === 'TEXT_MISSING' ? missing : code;
  });

/** A text that may be left out. */
export const optionalText = () => text().nullable().default(null);

/** A calendar day as YYYY-MM-DD, local to Amsterdam. */
export const day = () => judged((value) => (isLocalDate(value) ? null : 'DATE_NOT_VALID'));

/** An id of the system, as it was read. */
export const id = () => z.string().meta({ graph: 'ID' });
export const optionalId = () => id().nullable().default(null);

/** One word of a closed list. */
export const oneOf = <Name extends string>(list: WordList<Name>) =>
  z.enum(list.names).meta({ list });
