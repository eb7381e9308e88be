import type { CaseRowFragment } from '@klantreacties/operations';
import { caseStates, daysBetween, kinds, longDate, wordIn } from '@klantreacties/procedure';
import type { ReactNode } from 'react';
import type { Language } from '../../language.ts';
import { Link } from '../../ui/text.tsx';
import { deskAddress } from '../address.ts';
import { useDesk } from '../desk.tsx';
import { dueDay } from '../due-day.ts';
import { daysLeftWords, nearnessOf } from '../days-left.ts';
import { Cell, Row, RowHead } from '../table/parts.tsx';
import { workListWords } from './words.ts';

/** A case with what else is said of it. */
export interface Shown {
  node: CaseRowFragment;
  /** By what a search found it, in words. */
  foundIn?: string;
}

interface CaseRowProps extends Shown {
  since: Date | null;
  withClosed: boolean;
  language: Language;
}

/** A case in the order of the columns. */
export function CaseRow({ node, foundIn, since, withClosed, language }: CaseRowProps) {
  const { today } = useDesk();
  const { columns, sorts } = workListWords[language];
  const day = (instant: string | null, column: string) => (
    <Cell className="cases__day" column={column}>
      {dayOf(instant, language)}
    </Cell>
  );
  return (
    <Row>
      <RowHead>
        <Link href={deskAddress(language, `zaken/${node.id}`)}>{node.number}</Link>
        {markOf(node, { since, language })}
      </RowHead>
      <Cell column={columns.kind}>{wordIn(kinds, node.kind, language)}</Cell>
      <Cell column={columns.place} className="cases__place">
        {placeOf(node, language)}
      </Cell>
      <Cell column={columns.state}>{wordIn(caseStates, node.state, language)}</Cell>
      <Cell column={columns.handler}>{handlerOf(node, language)}</Cell>
      <Cell column={sorts.URGENCY} className="cases__term cards__wide">
        {toDoOf(node, { today, language })}
      </Cell>
      <Cell column={columns.text} className="cases__text cards__wide">
        {node.firstWords}
      </Cell>
      {foundIn !== undefined && (
        <Cell column={columns.foundIn} className="cases__found cards__wide">
          {foundIn}
        </Cell>
      )}
      {day(node.submittedAt, sorts.SUBMISSION)}
      {day(node.updatedAt, sorts.CHANGE)}
      {withClosed && day(node.closedAt, sorts.CLOSING)}
    </Row>
  );
}

function markOf(
  { submittedAt, updatedAt }: CaseRowFragment,
  { since, language }: { since: Date | null; language: Language },
): ReactNode {
  const { isNew, isChanged } = workListWords[language];
  if (since === null || new Date(updatedAt) < since) return null;
  return <span className="cases__mark">{new Date(submittedAt) < since ? isChanged : isNew}</span>;
}

const placeOf = ({ locationName, brandName }: CaseRowFragment, language: Language): string => {
  const { noLocation, unknown } = workListWords[language];
  return `${locationName ?? noLocation}, ${brandName ?? unknown}`;
};

function handlerOf({ handler }: CaseRowFragment, language: Language): ReactNode {
  const { noHandler, hasLeft } = workListWords[language];
  if (handler === null) return <em>{noHandler}</em>;
  return handler.hasLeft ? `${handler.name} (${hasLeft})` : handler.name;
}

const daysClass = { late: 'days days--late', soon: 'days days--soon', later: 'days' } as const;

/** By when somebody has to do something, which the list is sorted by, and the next term where that is another day. */
function toDoOf(
  { nextTermDueOn, urgentOn }: CaseRowFragment,
  { today, language }: { today: string; language: Language },
): ReactNode {
  const words = workListWords[language];
  const day = urgentOn ?? nextTermDueOn;
  if (day === null) return words.noTerm;
  const leftUntil = (one: string) => daysBetween(today, one);
  // A term that nobody can meet any more asks nothing of anybody.
  const nearness = urgentOn === null ? 'later' : nearnessOf(leftUntil(day));
  return (
    <>
      <b className={daysClass[nearness]}>{daysLeftWords(leftUntil(day), language)}</b>
      {dueDay(day, language)}
      {nextTermDueOn !== null && nextTermDueOn !== day && (
        <span className="cases__do">
          {words.term(longDate(nextTermDueOn, language))}
          {leftUntil(nextTermDueOn) < 0 &&
            ` (${daysLeftWords(leftUntil(nextTermDueOn), language)})`}
        </span>
      )}
    </>
  );
}

const asShort = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const timeZone = 'Europe/Amsterdam';
const shortDay = {
  NL: new Intl.DateTimeFormat('nl-NL', { ...asShort, timeZone }),
  EN: new Intl.DateTimeFormat('en-GB', { ...asShort, timeZone }),
};

const dayOf = (instant: string | null, language: Language): string =>
  instant === null ? '' : shortDay[language].format(new Date(instant));
