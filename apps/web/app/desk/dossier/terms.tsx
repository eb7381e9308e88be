import { localDateOf, longDate, milestones, termStatuses, wordIn } from '@klantreacties/procedure';
import { dayOf } from '../../when.ts';
import type { Shown } from './shown.ts';
import { capital } from '../capital.ts';
import { Tag } from './text.tsx';
import { workWords } from './work-words.ts';

interface Mark {
  day: string;
  name: string;
  said: string;
  look: 'plain' | 'soon' | 'urgent';
  done: boolean;
}

/** What was promised and what came of it, by the day. */
export const Terms = (shown: Shown) => (
  <ol className="dossier-line">
    {marksOf(shown).map(({ day, name, said, look, done }) => (
      <li key={name} className={done ? 'dossier-line__done' : undefined}>
        <span className="dossier-line__day">{longDate(day, shown.language)}</span>
        <span>
          {name} {said !== '' && <Tag look={look}>{said}</Tag>}
        </span>
      </li>
    ))}
  </ol>
);

function marksOf({ dossier, language, today }: Shown): Mark[] {
  const words = workWords[language].terms;
  const passed = (at: string | null, name: string): Mark[] =>
    at === null
      ? []
      : [{ day: localDateOf(new Date(at)), name, said: '', look: 'plain', done: true }];
  const terms = dossier.milestones.map(({ milestone, dueOn, metAt, status }): Mark => {
    const word = wordIn(termStatuses, status, language);
    return {
      day: dueOn,
      name: `${capital(wordIn(milestones, milestone, language))}: ${words.dueLast}`,
      said: metAt === null ? word : `${word}: ${dayOf(metAt, language)}`,
      look: status === 'MISSED' || status === 'MET_LATE' ? 'urgent' : 'plain',
      done: metAt !== null,
    };
  });
  const { nextMessageOn } = dossier;
  const promised: Mark[] =
    nextMessageOn === null
      ? []
      : [
          {
            day: nextMessageOn,
            name: words.nextMessage,
            said: nextMessageOn < today ? words.late : '',
            look: 'urgent',
            done: false,
          },
        ];
  return [
    ...passed(dossier.submittedAt, words.submitted),
    ...passed(dossier.acceptedAt, words.accepted),
    ...terms,
    ...promised,
    ...passed(dossier.closedAt, words.closed),
  ].toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
