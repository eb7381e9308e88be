import {
  choicesOf,
  pathOfField,
  told,
  type CaseProblemCode,
  type CaseState,
  type Choice,
  type FormControl,
  type Kind,
  type Language,
  type ReferredThing,
  type ToldProblem,
} from '@klantreacties/procedure';
import { controlOf, fieldsOfForm, type SchemaField } from '@klantreacties/subgraph';
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
  options: Choice[];
  /** Of what it is the id; null where it is none. */
  refersTo: ReferredThing | null;
  /** Why the rule of the field refuses it; the case may give more. */
  problems: ToldProblem<CaseProblemCode>[];
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
      fields: fieldsOfForm(input).map((field) => fieldOf(name, field, language)),
    }),
  );

/** What stands at the field of a command at a place of its input; null for one that no form has. */
export function labelOf(name: CommandName, place: string, language: Language): string | null {
  const input = commands.find((command) => command.name === name)?.input;
  const path = pathOfField(place);
  const field = input && fieldsOfForm(input).find((one) => one.path === path);
  return field ? wordsOf(`${name}.${path}`, field.description, language).label : null;
}

const wordOf = (language: Language) => (language === 'NL' ? 'nl' : 'en');

function fieldOf(name: CommandName, field: SchemaField, language: Language): CommandField {
  const { path, inner, required } = field;
  const { form, list, rows, graph, refersTo = null } = inner.meta() ?? {};
  const codes = form?.problems ?? rows?.problems ?? [];
  return {
    path,
    ...wordsOf(`${name}.${path}`, field.description, language),
    control: form?.control ?? (graph === 'ID' ? 'REFERENCE' : controlOf(field)),
    required,
    maxLength: form?.maxLength ?? null,
    minRows: rows?.least ?? null,
    maxRows: rows?.most ?? null,
    refersTo,
    options: list === undefined ? [] : choicesOf(list, language),
    problems: codes.map((code) => told(code, language, form?.maxLength)),
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
