import type {
  CaseOfActionQuery,
  DirectoryPeopleQuery,
  ReferredThing,
} from '@klantreacties/operations';
import { letterCodes, longDate, wordIn } from '@klantreacties/procedure';
import type { Language } from '../../language.ts';
import { momentOf } from '../../when.ts';

export type CaseOfAction = NonNullable<CaseOfActionQuery['case']>;

/** Something that a field can refer to. */
export interface Choice {
  value: string;
  label: string;
}

/** What can be chosen, by what a field refers to. */
export type Choices = Partial<Record<ReferredThing, Choice[]>>;

/** Everything that the fields of a command can refer to, of this case and of the directory, as its reader knows it. */
export function choicesIn(
  { measures, judgment, letters, internal }: CaseOfAction,
  { colleagues, departments }: DirectoryPeopleQuery,
  language: Language,
): Choices {
  const people = colleagues.map((one) => ({
    value: one.id,
    label: `${one.name}, ${one.function}`,
  }));
  const isOpen = ({ realisedOn }: { realisedOn: string | null }) => realisedOn === null;
  return {
    COLLEAGUE: people,
    OWNER: [...departments.map(({ id, name }) => ({ value: id, label: name })), ...people],
    INVOLVED: (internal?.involved ?? []).map(({ id, name, role }) => ({
      value: id,
      label: name === null ? role : `${name}, ${role}`,
    })),
    MEASURE: measures.filter(isOpen).map(({ id, description, dueOn }) => ({
      value: id,
      label: `${description} (${longDate(dueOn, language)})`,
    })),
    LETTER: (letters ?? [])
      .filter(({ audience }) => audience === 'REPORTER')
      .map(({ id, code, sentAt }) => ({
        value: id,
        label: [
          wordIn(letterCodes, code, language),
          sentAt === null ? '' : momentOf(sentAt, language),
        ]
          .filter((part) => part !== '')
          .join(', '),
      })),
    UNREAD: (internal?.unread ?? []).map(({ id, at }) => ({
      value: id,
      label: momentOf(at, language),
    })),
    DRAFT: judgment === null ? [] : [{ value: judgment.id, label: judgment.gist ?? '' }],
  };
}
