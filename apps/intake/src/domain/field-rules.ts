import { brandById, locationById, type Directory } from '@klantreacties/organisation';
import { isEmptyToReader } from '@klantreacties/plain-text';
import type { FormProblemCode } from './form-problems.ts';
import type { ReactionForm } from './reaction-form.ts';

/** What fields have to be of each other, told at the field to fill in, to change or to leave empty. */
interface FieldRule {
  field: string;
  code: FormProblemCode;
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
    isBroken: ({ brand, locationId }, directory) =>
      brandById(directory, brand) !== null &&
      locationId !== null &&
      locationById(directory, locationId)?.brandId !== brand,
  },
  {
    field: 'careType',
    code: 'NOT_AT_LOCATION',
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
    isBroken: ({ brand, locationId, careType }, directory) =>
      brandById(directory, brand) !== null &&
      locationId === null &&
      careType !== null &&
      !directory.locations.some(
        ({ brandId, care }) => brandId === brand && care.some((one) => one.careType === careType),
      ),
  },
];

const needed: readonly FieldRule[] = [
  {
    field: 'name',
    code: 'REQUIRED',
    isBroken: ({ anonymous, name }) => !anonymous && isEmpty(name),
  },
  {
    // A contact by mail needs it too.
    field: 'email',
    code: 'REQUIRED',
    isBroken: ({ anonymous, email }) => !anonymous && isEmpty(email),
  },
  {
    field: 'phone',
    code: 'REQUIRED',
    isBroken: ({ anonymous, contactPreference, phone }) =>
      !anonymous && contactPreference === 'PHONE' && isEmpty(phone),
  },
];

// Whoever stays anonymous is reached by nobody and has no name to pass on.
const notWhenAnonymous: readonly FieldRule[] = (
  [
    ['name', ({ name }) => !isEmpty(name)],
    ['email', ({ email }) => !isEmpty(email)],
    ['phone', ({ phone }) => !isEmpty(phone)],
    ['contactPreference', ({ contactPreference }) => contactPreference !== null],
    ['mayShareName', ({ mayShareName }) => mayShareName],
  ] satisfies [string, (form: ReactionForm) => boolean][]
).map(([field, isGiven]) => ({
  field,
  code: 'NOT_WHEN_ANONYMOUS',
  isBroken: (form: ReactionForm) => form.anonymous && isGiven(form),
}));

/**
 * Every pair of fields that need or exclude each other (docs/domain.md section 7). No other does: a suspicion may stand
 * in any kind of reaction, consent to pass a name on is no condition of any, and who is anonymous may name a child, a
 * relation and who helps.
 */
export const fieldRules: readonly FieldRule[] = [...place, ...needed, ...notWhenAnonymous];
