import { personal, values } from '@klantreacties/event-contracts';
import { brandById, locationById, type Directory } from '@klantreacties/organisation';
import { z } from 'zod';
import { FormCheck, type FormProblem } from './form-problems.ts';

const { personalText } = values;

/** What a reporter filled in; every field as it came, nothing trusted yet. */
export const reactionForm = z.object({
  brand: z.string(),
  kind: values.kind,
  // Null is "weet ik niet / gaat over de organisatie".
  locationId: z.string().nullable(),
  careType: values.careType.nullable(),
  text: personalText,
  wish: personalText.nullable(),
  discussedBefore: z
    .object({ withWhom: personalText.nullable(), result: personalText.nullable() })
    .nullable(),
  involved: z.array(z.object({ role: personalText, name: personalText.nullable() })),
  anonymous: z.boolean(),
  name: personalText.nullable(),
  email: personalText.nullable(),
  phone: personalText.nullable(),
  relation: values.relation.nullable(),
  contactPreference: personal(values.contactPreference).nullable(),
  mayShareName: personal(z.boolean()),
  children: z.array(
    z.object({ firstName: personalText, birthYear: personal(z.number()).nullable() }),
  ),
  supportPerson: personalText.nullable(),
  language: values.language,
  suspectedTransgression: z.boolean(),
});

export type ReactionForm = z.infer<typeof reactionForm>;

const longText = 5_000;
const shortText = 200;
const mostRows = 20;
const oldestChildYears = 18;

/**
 * Every problem of a form at once, in the order of its fields; empty when it can be taken in. Whether
 * it was discussed first never blocks (docs/domain.md section 1).
 */
export function problemsOf(form: ReactionForm, directory: Directory, today: string): FormProblem[] {
  const check = new FormCheck(form.language);
  checkPlace(check, form, directory);
  check.text('text', form.text, { required: true, atMost: longText });
  check.text('wish', form.wish, { atMost: longText });
  check.text('discussedBefore.withWhom', form.discussedBefore?.withWhom, { atMost: shortText });
  check.text('discussedBefore.result', form.discussedBefore?.result, { atMost: longText });
  check.rows('involved', form.involved, mostRows).forEach((person, n) => {
    check.text(`involved.${n}.role`, person.role, { required: true, atMost: shortText });
    check.line(`involved.${n}.name`, person.name, { atMost: shortText });
  });
  checkReporter(check, form);
  check.rows('children', form.children, mostRows).forEach((child, n) => {
    check.line(`children.${n}.firstName`, child.firstName, { required: true, atMost: shortText });
    const latest = Number(today.slice(0, 4));
    const { birthYear } = child;
    if (birthYear !== null && (birthYear > latest || birthYear < latest - oldestChildYears))
      check.add(`children.${n}.birthYear`, 'OUT_OF_RANGE');
  });
  check.line('supportPerson', form.supportPerson, { atMost: shortText });
  return check.problems;
}

function checkPlace(check: FormCheck, form: ReactionForm, directory: Directory): void {
  if (brandById(directory, form.brand) === null) {
    check.add('brandId', 'UNKNOWN');
    return;
  }
  if (form.locationId === null) return;
  const location = locationById(directory, form.locationId);
  if (location?.brandId !== form.brand) check.add('locationId', 'UNKNOWN');
  else if (
    form.careType !== null &&
    !location.care.some(({ careType }) => careType === form.careType)
  )
    check.add('careType', 'NOT_AT_LOCATION');
}

function checkReporter(check: FormCheck, form: ReactionForm): void {
  const required = !form.anonymous;
  check.line('name', form.name, { required, atMost: shortText });
  check.line('email', form.email, { required, atMost: shortText });
  if (
    form.email !== null &&
    form.email !== '' &&
    !check.has('email') &&
    !values.mailAddress.safeParse(form.email).success
  )
    check.add('email', 'NOT_AN_ADDRESS');
  check.line('phone', form.phone, { atMost: shortText });
  if (form.anonymous)
    for (const field of ['name', 'email', 'phone'] as const)
      if (form[field] !== null && form[field] !== '') check.add(field, 'NOT_WHEN_ANONYMOUS');
}
