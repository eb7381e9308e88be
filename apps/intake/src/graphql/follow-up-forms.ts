import { told, type Language } from '@klantreacties/procedure';
import {
  followUpForms,
  type FollowUpField,
  type FollowUpFormName,
} from '../domain/follow-up-forms.ts';
import type { FieldRules } from './form-rules.ts';

/** All that a page has to know to offer one mutation of the follow-up, in one language. */
export function followUpForm(name: FollowUpFormName, language: Language) {
  const { label, fields } = followUpForms[name];
  return {
    label: label[language],
    fields: Object.entries<FollowUpField>(fields).map(([path, field]) =>
      rulesOf(path, field, language),
    ),
  };
}

const rulesOf = (path: string, field: FollowUpField, language: Language): FieldRules => ({
  path,
  label: field.label[language],
  hint: field.hint?.[language] ?? null,
  control: field.control,
  required: field.required,
  maxLength: field.atMost ?? null,
  minimum: null,
  maximum: null,
  maxRows: null,
  options: (field.options ?? []).map(({ value, label }) => ({ value, label: label[language] })),
  // Of an address two parts have a limit of their own.
  problems: field.problems.map((code) =>
    told(code, language, field.control === 'MAIL' ? null : field.atMost),
  ),
  relations: [],
});
