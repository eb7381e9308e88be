import { capacities, confidences, involvedOutcomes, wordIn } from '@klantreacties/procedure';
import { dayOf } from '../../when.ts';
import type { Internal, Shown } from './shown.ts';
import { capital } from '../capital.ts';
import { nameOf, Tag } from './text.tsx';
import { dossierWords } from './words.ts';

type Row = Internal['involved'][number];

/** Everybody who may be a colleague: what was written beside whom it may mean, and how sure that is. */
export function People({ dossier: { internal }, language }: Shown) {
  return (
    <ul className="dossier-rows">
      {internal?.involved.map((row) => (
        <li key={row.id}>
          <Person {...row} language={language} />
        </li>
      ))}
    </ul>
  );
}

/** What was written of somebody, beside whom it may mean. */
export function Person({ language, ...row }: Row & Pick<Shown, 'language'>) {
  const words = dossierWords[language].people;
  const isOpen = row.outcome === 'PRESUMED' || row.outcome === 'UNMATCHED';
  return (
    <>
      <h3>
        {row.name ?? words.unnamed}, {row.role}{' '}
        <Tag look={isOpen ? 'soon' : 'plain'}>
          {wordIn(involvedOutcomes, row.outcome, language)}
        </Tag>
      </h3>
      <p className="dossier-note">{capital(wordIn(capacities, row.capacity, language))}</p>
      {row.matches.length > 0 && (
        <>
          <p>{isOpen ? words.mayBe : words.is}:</p>
          <ul>
            {row.matches.map((match) => (
              <li key={match.id}>
                <Match {...match} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
      {row.said !== null && (
        <p>
          {dayOf(row.said.at, language)}:{' '}
          {words.said(
            nameOf(row.said.by, language),
            wordIn(involvedOutcomes, row.said.outcome, language),
            row.said.whom === null ? null : nameOf(row.said.whom, language),
          )}
        </p>
      )}
    </>
  );
}

function Match({ language, ...match }: Row['matches'][number] & Pick<Shown, 'language'>) {
  const words = dossierWords[language].people;
  const { departmentName, locationNames, regionNames, confidence, shutOut } = match;
  const where = [departmentName, ...locationNames, ...regionNames].filter((name) => name !== null);
  const known = [
    where.join(', '),
    confidence === null ? '' : words.sure(wordIn(confidences, confidence, language)),
    shutOut ? words.shutOut : '',
  ].filter((one) => one !== '');
  return (
    <>
      <strong>{nameOf(match, language)}</strong>
      {known.length > 0 && ` (${known.join('; ')})`}
    </>
  );
}
