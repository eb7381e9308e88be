import { longDate } from '@klantreacties/procedure';
import type { Language } from '../../language.ts';
import { Link } from '../../ui/text.tsx';
import { deskAddress } from '../address.ts';
import { daysLeftWords } from '../days-left.ts';
import { Cell, Row, RowHead, Rows } from '../table/parts.tsx';
import { Table } from '../table/table.tsx';
import type { Asked, Choosing } from './filter.ts';
import type { Measure } from './read-measures.ts';
import { nameOfWhose } from './views.tsx';
import { measuresWords } from './words.ts';

interface Shown {
  measures: Measure[];
  asked: Asked;
  me: Choosing['me'];
  language: Language;
}

/** Measures, the earliest day first. */
export function MeasureTable({ measures, asked, me, language }: Shown) {
  const words = measuresWords[language];
  const { what, due, owner, place, done, case: ofCase } = words.columns;
  const caption = `${nameOfWhose(asked.whose, me, language)}: ${words.states[asked.state].toLowerCase()}`;
  return (
    <Table
      caption={caption}
      columns={[due, what, owner, place, done, ofCase].map((label) => ({ label }))}
    >
      <Rows>
        {measures.map((measure) => (
          <MeasureRow key={measure.id} measure={measure} language={language} />
        ))}
      </Rows>
    </Table>
  );
}

function MeasureRow({ measure, language }: { measure: Measure; language: Language }) {
  const words = measuresWords[language];
  const { columns } = words;
  const { description, owner, dueOn, realisedOn, late, place, case: ofCase } = measure;
  return (
    <Row className={late ? 'measure measure--late' : 'measure'}>
      <Cell column={columns.due} className="measure__day measure__due">
        <Day day={dueOn} language={language} />
        {realisedOn === null && (
          <>
            <br />
            <span className={late ? 'measure__late' : undefined}>
              {daysLeftWords(measure.daysLeft ?? 0, language)}
            </span>
          </>
        )}
      </Cell>
      <RowHead className="measure__what">{description}</RowHead>
      <Cell column={columns.owner}>
        {owner.name ?? owner.function}
        {owner.name !== null && owner.function !== null && <small>{owner.function}</small>}
        {owner.hasLeft && <small className="measure__left">{words.left}</small>}
      </Cell>
      <Cell column={columns.place}>
        {place.locationName ?? words.noPlace}
        <small>{[place.brandName, place.regionName].filter(Boolean).join(', ')}</small>
      </Cell>
      <Cell column={columns.done} className="measure__day measure__done">
        {realisedOn === null ? words.notYet : <Day day={realisedOn} language={language} />}
      </Cell>
      <Cell column={columns.case} className="measure__day cards__wide">
        {ofCase === null ? (
          words.notYours
        ) : (
          <Link href={deskAddress(language, `zaken/${ofCase.id}`)}>{ofCase.number}</Link>
        )}
      </Cell>
    </Row>
  );
}

const Day = ({ day, language }: { day: string; language: Language }) => (
  <time dateTime={day}>{longDate(day, language)}</time>
);
