import type { Directory } from '@klantreacties/organisation';
import {
  careTypes,
  choicesOf,
  contactPreferences,
  kinds,
  languages,
  relations,
  told,
  type Choice,
  type FieldEffect,
  type FormControl,
  type FormProblemCode,
  type Kind,
  type Language,
  type ToldProblem,
  type WordList,
} from '@klantreacties/procedure';
import { controlOf, fieldsOfForm, type SchemaField } from '@klantreacties/subgraph';
import { fieldRules, type Condition } from '../domain/field-rules.ts';
import { childYears, mostRows, written } from '../domain/form-limits.ts';
import { formWords, textLabels, type FieldPath } from '../domain/form-words.ts';
import { reactionForm } from '../domain/reaction-form.ts';

/** What other fields make of a field. A condition of null holds for any value of its field. */
export interface FieldRelation extends ToldProblem<FormProblemCode> {
  effect: FieldEffect;
  when: { field: string; value: string | null }[];
}

/** All that a page has to know of a field, in one language. */
export interface FieldRules {
  path: string;
  label: string;
  hint: string | null;
  control: FormControl;
  /** Whatever the others say; `relations` says when it is needed beside that. */
  required: boolean;
  maxLength: number | null;
  minimum: number | null;
  maximum: number | null;
  maxRows: number | null;
  options: Choice[];
  problems: ToldProblem<FormProblemCode>[];
  relations: FieldRelation[];
}

/** For whom the rules are: the brand and the kind of reaction, the language of the reader, the year of the day. */
export interface FormAsked {
  brandId: string;
  kind: Kind;
  language: Language;
  year: number;
}

const lists: Partial<Record<FieldPath, WordList>> = {
  kind: kinds,
  careType: careTypes,
  relation: relations,
  contactPreference: contactPreferences,
  language: languages,
};

const ofControl: Partial<Record<FormControl, readonly FormProblemCode[]>> = {
  LINE: ['TOO_LONG', 'ONE_LINE_ONLY'],
  TEXT: ['TOO_LONG'],
  MAIL: ['NOT_AN_ADDRESS', 'ADDRESS_BEYOND_ASCII', 'TOO_LONG', 'ONE_LINE_ONLY'],
  PHONE: ['NOT_A_PHONE_NUMBER'],
  NUMBER: ['OUT_OF_RANGE'],
  ROWS: ['TOO_MANY'],
};

/** The rules of every field of the form, in its order (docs/domain.md section 7); null for a brand that is not known. */
export function formRules(asked: FormAsked, directory: Directory): FieldRules[] | null {
  if (directory.brands.every(({ id }) => id !== asked.brandId)) return null;
  return fieldsOfForm(reactionForm).map((field) => rulesOf(field, asked, directory));
}

function rulesOf(field: SchemaField, asked: FormAsked, directory: Directory): FieldRules {
  const path = field.path as FieldPath;
  const { language } = asked;
  const { label, hint } = formWords[path];
  const control = controlFor(path, field);
  const years = control === 'NUMBER' ? childYears(asked.year) : null;
  const initially = path === 'language' || ['YES_NO', 'ROWS'].includes(control);
  const required = field.required && !initially;
  const maxLength = isWritten(path) ? written[path].atMost : null;
  // Of an address two parts have a limit of their own.
  const atMost = control === 'MAIL' ? null : maxLength;
  const said = (code: FormProblemCode) => told(code, language, atMost);
  const rules = fieldRules.filter((rule) => rule.field === nameOf(path));
  const codes = [
    ...(required && path in written ? (['REQUIRED'] as const) : []),
    ...(ofControl[control] ?? []),
    ...rules.map(({ code }) => code),
  ];
  return {
    path: nameOf(path),
    label: (path === 'text' ? textLabels[asked.kind] : label)[language],
    hint: hint?.[language] ?? null,
    control,
    required,
    maxLength,
    minimum: years?.minimum ?? null,
    maximum: years?.maximum ?? null,
    maxRows: control === 'ROWS' ? mostRows : null,
    options: optionsOf(path, asked, directory),
    problems: [...new Set(codes)].map(said),
    relations: rules.flatMap(({ effect, when = [], code }) =>
      effect === undefined ? [] : [{ effect, ...said(code), when: when.map(shown) }],
    ),
  };
}

const isWritten = (path: string): path is keyof typeof written => path in written;
const nameOf = (path: string): string => (path === 'brand' ? 'brandId' : path);
const shown = ({ field, is }: Condition) => ({
  field: nameOf(field),
  value: is === null ? null : String(is),
});

function controlFor(path: FieldPath, field: SchemaField): FormControl {
  if (isWritten(path)) return written[path].control;
  return path === 'brand' || path === 'locationId' ? 'CHOICE' : controlOf(field);
}

function optionsOf(path: FieldPath, asked: FormAsked, { brands, locations }: Directory) {
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  const ofBrand = locations.filter(({ brandId }) => brandId === asked.brandId);
  if (path === 'brand') return brands.map(named);
  if (path === 'locationId') return ofBrand.map(named);
  const list = lists[path];
  const options = list === undefined ? [] : choicesOf(list, asked.language);
  if (path !== 'careType') return options;
  const given = ofBrand.flatMap(({ care }) => care.map(({ careType }) => String(careType)));
  return options.filter(({ value }) => given.includes(value));
}
