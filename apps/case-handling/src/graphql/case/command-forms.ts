import {
  caseProblems,
  choicesOf,
  type CaseProblemCode,
  type CaseState,
  type FormControl,
  type Kind,
  type Language,
} from '@klantreacties/procedure';
import { z } from 'zod';
import { commandWords } from '../../domain/case/command-words.ts';
import { commands, type CommandName } from '../../domain/case/commands/index.ts';
import type { By, Command } from '../../domain/case/define-command.ts';
import { fieldWords } from '../../domain/case/field-words.ts';

/** All that a page has to know of one field of a command, in one language. */
export interface CommandField {
  /** `points[].reasons` stands in every row of `points`. */
  path: string;
  label: string;
  hint: string;
  control: FormControl;
  required: boolean;
  maxLength: number | null;
  minRows: number | null;
  maxRows: number | null;
  options: { value: string; label: string }[];
  /** Why the rule of the field refuses it; the case may give more. */
  problems: { code: CaseProblemCode; message: string }[];
}

/** All that a page has to know to offer a command. */
export interface CommandForm {
  name: CommandName;
  label: string;
  description: string;
  kinds: readonly Kind[];
  states: readonly CaseState[];
  by: readonly By[];
  afterAcceptance: boolean;
  fields: CommandField[];
}

/** The form of every command in one language, in the order of the procedure; of no case. */
export const commandForms = (language: Language): CommandForm[] =>
  commands.map(
    ({ name, label, kinds, states, by, afterAcceptance, input }: Command<CommandName>) => ({
      name,
      label: label[wordOf(language)],
      description: commandWords[name][wordOf(language)],
      kinds,
      states,
      by,
      afterAcceptance,
      fields: fieldsOf(input, `${name}.`, language),
    }),
  );

const wordOf = (language: Language) => (language === 'NL' ? 'nl' : 'en');

function fieldsOf({ shape }: z.ZodObject, before: string, language: Language): CommandField[] {
  return Object.entries(shape as Record<string, z.ZodType>).flatMap(([name, schema]) => {
    const place = `${before}${name}`;
    const inner = withoutDefault(schema);
    const row = inner instanceof z.ZodArray ? inner.element : inner;
    const rowsAt = inner instanceof z.ZodArray ? '[].' : '.';
    const within = row instanceof z.ZodObject ? fieldsOf(row, `${place}${rowsAt}`, language) : [];
    return [fieldOf(place, schema, language), ...within];
  });
}

function fieldOf(place: string, schema: z.ZodType, language: Language): CommandField {
  const inner = withoutDefault(schema);
  const { form, list, rows } = inner.meta() ?? {};
  const codes = form?.problems ?? rows?.problems ?? [];
  return {
    path: place.slice(place.indexOf('.') + 1),
    ...wordsOf(place, schema.description ?? inner.description ?? '', language),
    control: controlOf(place, inner),
    required: inner === schema,
    maxLength: form?.maxLength ?? null,
    minRows: rows?.least ?? null,
    maxRows: rows?.most ?? null,
    options: list === undefined ? [] : choicesOf(list, language),
    problems: codes.map((code) => ({ code, message: caseProblems[code][language] })),
  };
}

function wordsOf(place: string, description: string, language: Language) {
  const words = fieldWords[place];
  if (words === undefined) throw new Error(`No words for ${place}`);
  const at = description.indexOf(': ');
  return language === 'NL'
    ? { label: description.slice(0, at), hint: words.hint }
    : { label: words.label, hint: description.slice(at + 2) };
}

function controlOf(place: string, inner: z.ZodType): FormControl {
  const { form, graph } = inner.meta() ?? {};
  if (form !== undefined) return form.control;
  if (graph === 'ID') return 'REFERENCE';
  if (inner instanceof z.ZodEnum) return 'CHOICE';
  if (inner instanceof z.ZodBoolean) return 'YES_NO';
  if (inner instanceof z.ZodArray) return 'ROWS';
  throw new Error(`No control for ${place}`);
}

function withoutDefault(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodNullable)
    inner = inner.unwrap() as z.ZodType;
  return inner;
}
