import type { MeQuery, WorkOnDeskQuery } from '@klantreacties/operations';
import {
  caseStates,
  countedIn,
  kinds,
  localDateOf,
  longDate,
  urgencies,
  wordIn,
} from '@klantreacties/procedure';
import type { Language } from '../../language.ts';
import { workListAddress } from './addresses.ts';
import { withFilter, type Asked } from './asked.ts';
import { markOf } from '../marks.ts';
import type { FilterName } from './filters.ts';
import { workListWords } from './words.ts';

type Counted = WorkOnDeskQuery['workList']['counts'];

interface CountsProps {
  counts: Counted;
  me: MeQuery['me'];
  asked: Asked;
  since: Date | null;
  language: Language;
}

interface Choice {
  name: FilterName;
  value: string;
  label: string;
  /** Null where nobody counted. */
  count: Count | null;
  urgent?: boolean;
}

interface Count {
  count: number;
  capped: boolean;
}

/** How many cases of the list there are of each sort, each a link that asks for these alone. */
export function Counts({ counts, me, asked, since, language }: CountsProps) {
  const words = workListWords[language];
  const groups: [string, Choice[]][] = [
    [words.filters.urgentie, urgencyChoices(counts, language)],
    [words.filters.stand, stateChoices(counts, asked, language)],
    [words.whose, whoseChoices({ counts, me, asked, since, language })],
    [
      words.filters.soort,
      counts.kinds.map(({ kind, ...count }) => {
        const label = countedIn(kinds, kind, { count: count.count, language });
        return { name: 'soort', value: kind, label, count };
      }),
    ],
    [
      words.filters.merk,
      counts.brands.map(({ brandId, brandName, ...count }) => {
        const label = brandName ?? words.unknown;
        return { name: 'merk', value: brandId, label, count };
      }),
    ],
  ];
  return (
    <nav className="counts" aria-label={words.counts}>
      {groups.map(([title, choices]) =>
        choices.length === 0 ? null : (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {choices.map((choice) => (
                <li key={`${choice.name} ${choice.value}`}>
                  {link(choice, { asked, language, most: words.most })}
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </nav>
  );
}

function link(
  { name, value, label, count, urgent = false }: Choice,
  { asked, language, most }: { asked: Asked; language: Language; most: string },
) {
  const isChosen = asked.filters[name]?.includes(value) === true;
  return (
    <a
      className={urgent ? 'utrecht-link counts--urgent' : 'utrecht-link'}
      href={workListAddress(language, withFilter(asked, name, value))}
      aria-current={isChosen ? 'true' : undefined}
    >
      {label}
      {count !== null && <b> {count.capped ? most : count.count}</b>}
    </a>
  );
}

const urgencyChoices = (counts: Counted, language: Language): Choice[] =>
  counts.urgencies.map(({ urgency, ...count }) => {
    const label = wordIn(urgencies, urgency, language);
    return { name: 'urgentie', value: urgency, label, count, urgent: urgency === 'OVERDUE' };
  });

/** Closed cases are not in the list until somebody asks for them, so nobody counted them. */
function stateChoices({ states }: Counted, asked: Asked, language: Language): Choice[] {
  const choices = states.map(({ state, ...count }): Choice => {
    const label = wordIn(caseStates, state, language);
    return { name: 'stand', value: state, label, count };
  });
  if (asked.filters.stand !== undefined || states.some(({ state }) => state === 'CLOSED'))
    return choices;
  const label = wordIn(caseStates, 'CLOSED', language);
  return [...choices, { name: 'stand', value: 'CLOSED', label, count: null }];
}

function whoseChoices({ counts, me, asked, since, language }: CountsProps): Choice[] {
  const words = workListWords[language];
  const mine = markOf(me.id);
  const others = asked.filters.behandelaar?.includes(mine) === false;
  const choices: Choice[] = [
    {
      name: 'behandelaar',
      value: mine,
      label: words.mine,
      // Of a list of what others handle nobody counted mine.
      count: others ? null : countOf(counts, me.id),
    },
    {
      name: 'zonder-behandelaar',
      value: 'ja',
      label: words.noHandler,
      count: countOf(counts, null),
    },
  ];
  if (since === null) return choices;
  const label = words.newSince(longDate(localDateOf(since), language));
  return [...choices, { name: 'nieuw', value: 'ja', label, count: null }];
}

const countOf = ({ handlers }: Counted, id: string | null): Count =>
  handlers.find(({ handlerId }) => handlerId === id) ?? { count: 0, capped: false };
