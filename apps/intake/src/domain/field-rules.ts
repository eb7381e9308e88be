import { brandById, locationById, type Directory } from '@klantreacties/organisation';
import { isEmptyToReader } from '@klantreacties/plain-text';
import type { FieldEffect, FormProblemCode } from '@klantreacties/procedure';
import type { ReactionForm } from './reaction-form.ts';

/** What fields have to be of each other, told at the field to fill in, to change or to leave empty. */
interface FieldRule {
  field: string;
  code: FormProblemCode;
  /** What other fields make of it; left out where it depends on the directory alone. */
  effect?: FieldEffect;
  when?: readonly Condition[];
  isBroken(form: ReactionForm, directory: Directory): boolean;
}

const isEmpty = (typed: string | null) => typed === null || isEmptyToReader(typed);

const place: readonly FieldRule[] = [
  {
    field: 'brandId',
    code: 'UNKNOWN',
    isBroken: ({ brand }, directory) => brandById(directory, brand) === null,
  },
  {
    field: 'locationId',
    code: 'UNKNOWN',
    effect: 'FITTING',
    when: [{ field: 'brand', is: null }],
    isBroken: ({ brand, locationId }, directory) =>
      brandById(directory, brand) !== null &&
      locationId !== null &&
      locationById(directory, locationId)?.brandId !== brand,
  },
  {
    field: 'careType',
    code: 'NOT_AT_LOCATION',
    effect: 'FITTING',
    when: [{ field: 'locationId', is: null }],
    isBroken({ brand, locationId, careType }, directory) {
      const location = locationId === null ? null : locationById(directory, locationId);
      if (careType === null || location?.brandId !== brand) return false;
      return !location.care.some((care) => care.careType === careType);
    },
  },
  {
    // Who names no location can mean any of the brand.
    field: 'careType',
    code: 'NOT_AT_BRAND',
    effect: 'FITTING',
    when: [{ field: 'brand', is: null }],
    isBroken: ({ brand, locationId, careType }, directory) =>
      brandById(directory, brand) !== null &&
      locationId === null &&
      careType !== null &&
      !directory.locations.some(
        ({ brandId, care }) => brandId === brand && care.some((one) => one.careType === careType),
      ),
  },
];

/** What one field of the form says; of any value where it is null. */
export interface Condition {
  field: keyof ReactionForm;
  is: string | boolean | null;
}

type Values = ReactionForm[keyof ReactionForm];
const isGiven = (value: Values) =>
  typeof value === 'string' ? !isEmpty(value) : value !== null && value !== false;
const hold = (when: readonly Condition[], form: ReactionForm) =>
  when.every(({ field, is }) => form[field] === is);

const needs = (field: keyof ReactionForm, ...when: Condition[]): FieldRule => ({
  field,
  code: 'REQUIRED',
  effect: 'NEEDED',
  when,
  isBroken: (form) => hold(when, form) && !isGiven(form[field]),
});
const isNamed: Condition = { field: 'anonymous', is: false };
const isAnonymous: Condition = { field: 'anonymous', is: true };

const needed: readonly FieldRule[] = [
  needs('name', isNamed),
  // A contact by mail needs it too.
  needs('email', isNamed),
  needs('phone', isNamed, { field: 'contactPreference', is: 'PHONE' }),
];

// Whoever stays anonymous is reached by nobody and has no name to pass on.
const notWhenAnonymous: readonly FieldRule[] = (
  ['name', 'email', 'phone', 'contactPreference', 'mayShareName'] as const
).map((field) => ({
  field,
  code: 'NOT_WHEN_ANONYMOUS',
  effect: 'EXCLUDED',
  when: [isAnonymous],
  isBroken: (form) => hold([isAnonymous], form) && isGiven(form[field]),
}));

/**
 * Every pair of fields that need or exclude each other (docs/domain.md section 7). No other does: a suspicion may stand
 * in any kind of reaction, consent to pass a name on is no condition of any, and who is anonymous may name a child, a
 * relation and who helps.
 */
export const fieldRules: readonly FieldRule[] = [...place, ...needed, ...notWhenAnonymous];
