import type { Problem } from '../../form/fields.ts';
import type { Language } from '../../language.ts';
import { idOf } from '../../ui/fields.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { Cell, Row, RowHead, Rows } from '../table/parts.tsx';
import { Table } from '../table/table.tsx';
import type { Candidates } from './page.tsx';
import { actionWords } from './words.ts';

interface Shown {
  candidates: Candidates;
  chosen: string;
  /** The name that was looked for. */
  find: string;
  problems: readonly Problem[];
  language: Language;
}

/** Everybody who could handle the case, whom one may choose, and every reason why somebody may not. */
export function CandidateTable({ candidates, chosen, find, problems, language }: Shown) {
  const words = actionWords[language].candidates;
  const people = candidates.edges.map(({ node }) => node);
  const problem = problems.find(({ field }) => field === 'handlerId');
  const asks = people.some(({ id, asksWhetherFree }) => id === chosen && asksWhetherFree);
  return (
    <fieldset className="rows" id={idOf('handlerId')} tabIndex={-1}>
      <legend>{words.caption}</legend>
      {problem !== undefined && (
        <div className="utrecht-form-field-error-message">{problem.message}</div>
      )}
      <div className="action-find">
        <label className="utrecht-form-label" htmlFor="zoek-collega">
          {words.find}
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id="zoek-collega"
          name="find"
          defaultValue={find}
          autoComplete="off"
        />
        <button
          className="utrecht-button utrecht-button--secondary-action"
          name="step"
          value="find"
        >
          {words.search}
        </button>
      </div>
      {people.length === 0 ? (
        <Paragraph>{words.nobody}</Paragraph>
      ) : (
        <Table
          caption={words.caption}
          columns={[
            { label: words.choose },
            { label: words.colleague },
            { label: words.place },
            { label: words.openCases, isNumber: true },
            { label: words.mayNot },
          ]}
        >
          <Rows>
            {people.map((person) => (
              <PersonRow key={person.id} {...person} chosen={chosen} language={language} />
            ))}
          </Rows>
        </Table>
      )}
      {find === '' && people.length < candidates.totalCount && (
        <Paragraph>{words.more(people.length, candidates.totalCount)}</Paragraph>
      )}
      {asks && <Paragraph>{words.asksWhetherFree}</Paragraph>}
    </fieldset>
  );
}

type Person = Candidates['edges'][number]['node'];

function PersonRow({
  chosen,
  language,
  ...person
}: Person & { chosen: string; language: Language }) {
  const { id, name, assignable, reasons, departmentName, locationNames, regionNames } = person;
  const words = actionWords[language].candidates;
  const where = [departmentName, ...locationNames, ...regionNames].filter((one) => one !== null);
  const control = `kies-${id}`;
  return (
    <Row>
      <Cell column={words.choose}>
        {assignable && (
          <input
            type="radio"
            className="action-radio"
            id={control}
            name="handlerId"
            value={id}
            defaultChecked={id === chosen}
          />
        )}
      </Cell>
      <RowHead>
        {assignable ? <label htmlFor={control}>{name}</label> : name}
        <br />
        <span className="action-note">{person.function}</span>
      </RowHead>
      <Cell column={words.place}>{where.join(', ')}</Cell>
      <Cell column={words.openCases} className="number">
        {person.openCases}
      </Cell>
      <Cell column={words.mayNot}>
        {reasons.map(({ message }) => (
          <div key={message}>{message}</div>
        ))}
        {person.asksWhetherFree && <div>{words.asksWhetherFree}</div>}
      </Cell>
    </Row>
  );
}
