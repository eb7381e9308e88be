import type { Directory } from '@klantreacties/organisation';
import {
  careTypes,
  choicesOf,
  contactPreferences,
  formProblems,
  kinds,
  languages,
  relations,
  type FieldEffect,
  type FormControl,
  type FormProblemCode,
  type Kind,
  type Language,
  type WordList,
} from '@klantreacties/procedure';
import { z } from 'zod';
import { fieldRules, type Condition } from './field-rules.ts';
import { childYears, mostRows, written } from './form-limits.ts';
import { formWords, textLabels, type FieldPath } from './form-words.ts';
import { reactionForm } from './reaction-form.ts';

/** One choice of a field. */
export interface FieldOption {
  value: string;
  label: string;
}

/** One reason for which a field is refused, in the words that a refusal has. */
export interface FieldProblem {
  code: FormProblemCode;
  message: string;
}

/** What other fields make of a field. A condition of null holds for any value of its field. */
export interface FieldRelation extends FieldProblem {
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
  options: FieldOption[];
  problems: FieldProblem[];
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
  return fieldsOf(reactionForm, '').map((field) => rulesOf(field, asked, directory));
}

interface FormField {
  path: FieldPath;
  inner: z.ZodType;
  mayBeNull: boolean;
}

function fieldsOf({ shape }: z.ZodObject, before: string): FormField[] {
  return Object.entries(shape as Record<string, z.ZodType>).flatMap(([name, schema]) => {
    const mayBeNull = schema instanceof z.ZodNullable;
    const inner = mayBeNull ? (schema.unwrap() as z.ZodType) : schema;
    const path = `${before}${name}` as FieldPath;
    const row = inner instanceof z.ZodArray ? inner.element : null;
    const within =
      row instanceof z.ZodObject
        ? fieldsOf(row, `${path}[].`)
        : inner instanceof z.ZodObject
          ? fieldsOf(inner, `${path}.`)
          : [];
    return [{ path, inner, mayBeNull }, ...within];
  });
}

function rulesOf(
  { path, inner, mayBeNull }: FormField,
  asked: FormAsked,
  directory: Directory,
): FieldRules {
  const { language } = asked;
  const { label, hint } = formWords[path];
  const control = controlOf(path, inner);
  const years = control === 'NUMBER' ? childYears(asked.year) : null;
  const initially = path === 'language' || ['YES_NO', 'ROWS'].includes(control);
  const required = !mayBeNull && !initially;
  const said = (code: FormProblemCode) => ({ code, message: formProblems[code][language] });
  const rules = fieldRules.filter(({ field }) => field === nameOf(path));
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
    maxLength: isWritten(path) ? written[path].atMost : null,
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

function controlOf(path: FieldPath, inner: z.ZodType): FormControl {
  if (isWritten(path)) return written[path].control;
  if (inner instanceof z.ZodBoolean) return 'YES_NO';
  if (inner instanceof z.ZodNumber) return 'NUMBER';
  if (inner instanceof z.ZodArray) return 'ROWS';
  if (inner instanceof z.ZodObject) return 'GROUP';
  if (inner instanceof z.ZodEnum || path === 'brand' || path === 'locationId') return 'CHOICE';
  throw new Error(`The form has no control for ${path}`);
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
