import type { CaseRowFragment } from '@klantreacties/operations';
import { caseStates, kinds, longDate, wordIn } from '@klantreacties/procedure';
import type { ReactNode } from 'react';
import type { Language } from '../../language.ts';
import { deskAddress } from '../address.ts';
import { daysLeftWords, nearnessOf } from '../days-left.ts';
import { workListWords } from './words.ts';

/** A row with what else is said of it. */
export interface Row {
  node: CaseRowFragment;
  /** By what a search found it, in words. */
  foundIn?: string;
}

interface CaseTableProps {
  rows: readonly Row[];
  language: Language;
  caption: string;
  /** The heads of the columns that can be sorted by; `closed` alone stands there or not. */
  heads: Record<'term' | 'submitted' | 'changed', ReactNode> & { closed: ReactNode | null };
  /** When the visit before this one ended. */
  since: Date | null;
}

/** Cases as staff look through them, each with a link to its dossier. */
export function CaseTable({ rows, language, caption, heads, since }: CaseTableProps) {
  const { columns } = workListWords[language];
  const isSearch = rows.some(({ foundIn }) => foundIn !== undefined);
  return (
    <div className="cases" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.place}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.handler}</th>
            {heads.term}
            <th scope="col">{columns.text}</th>
            {isSearch && <th scope="col">{columns.foundIn}</th>}
            {heads.submitted}
            {heads.changed}
            {heads.closed}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ node, foundIn }) => (
            <tr key={node.id}>
              <th scope="row">
                <a className="utrecht-link" href={deskAddress(language, `zaken/${node.id}`)}>
                  {node.number}
                </a>
                {markOf(node, { since, language })}
              </th>
              <td>{wordIn(kinds, node.kind, language)}</td>
              <td>{placeOf(node, language)}</td>
              <td>{wordIn(caseStates, node.state, language)}</td>
              <td>{handlerOf(node, language)}</td>
              <td>{termOf(node, language)}</td>
              <td className="cases__text">{node.firstWords}</td>
              {isSearch && <td>{foundIn}</td>}
              <td className="cases__day">{dayOf(node.submittedAt, language)}</td>
              <td className="cases__day">{dayOf(node.updatedAt, language)}</td>
              {heads.closed !== null && (
                <td className="cases__day">{dayOf(node.closedAt, language)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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

function termOf(node: CaseRowFragment, language: Language): ReactNode {
  const { nextTermDueOn, daysLeft, urgentOn, urgency } = node;
  const words = workListWords[language];
  const isLate = urgency === 'OVERDUE';
  return (
    <>
      {nextTermDueOn === null || daysLeft === null ? (
        words.noTerm
      ) : (
        <>
          <b className={daysClass[nearnessOf(daysLeft)]}>{daysLeftWords(daysLeft, language)}</b>
          {longDate(nextTermDueOn, language)}
        </>
      )}
      {urgentOn !== null && urgentOn !== nextTermDueOn && (
        <span className={isLate ? 'cases__do days--late' : 'cases__do'}>
          {words.toDoBy(urgentOn, isLate)}
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
