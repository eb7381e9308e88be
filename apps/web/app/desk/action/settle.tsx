import type { Language } from '../../language.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { Link, Paragraph } from '../../ui/text.tsx';
import { actionAddress } from '../dossier/addresses.ts';
import { Person } from '../dossier/people.tsx';
import { ActionHead } from './action-head.tsx';
import type { OfAction } from './action-form.tsx';
import type { CaseOfAction } from './choices.ts';
import type { Command } from './form.ts';
import { actionWords } from './words.ts';

export type RowToSettle = NonNullable<CaseOfAction['internal']>['involved'][number];

/** Settling says of one row who it is, so that row is chosen first. */
export const isOfOneRow = ({ name }: Command): boolean => name === 'settleInvolvedPerson';

/** The row of a person involved that an address names. */
export const rowIn = ({ internal }: CaseOfAction, id: string | null): RowToSettle | null =>
  internal?.involved.find((row) => row.id === id) ?? null;

/** Each person that a parent wrote of, beside whom that may be. */
export function RowsToSettle(of: OfAction) {
  const { shown, language } = of;
  const words = actionWords[language].settle;
  return (
    <div className="action">
      <ActionHead {...of} />
      <h2 className="utrecht-heading-2">{words.choose}</h2>
      <ul className="dossier-rows">
        {shown.internal?.involved.map((row) => (
          <li key={row.id}>
            <Person {...row} language={language} />
            <Paragraph>
              <Link
                href={`${actionAddress(language, shown.id, 'settleInvolvedPerson')}?rij=${row.id}`}
              >
                {words.this}
              </Link>
            </Paragraph>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The row that is settled: what was written, whom it may mean and how sure that is. */
export const SettledRow = ({ row, language }: { row: RowToSettle; language: Language }) => (
  <div className="action-row">
    <Hidden of={{ involvedId: row.id, seenOutcome: row.outcome }} />
    <h2 className="utrecht-heading-2">{actionWords[language].settle.written}</h2>
    <Person {...row} language={language} />
    {row.matches.length === 0 && <Paragraph>{actionWords[language].settle.nobody}</Paragraph>}
  </div>
);
