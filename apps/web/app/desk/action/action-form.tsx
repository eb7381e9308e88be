import type { Field, Values } from '../../form/fields.ts';
import type { Language } from '../../language.ts';
import { Fields } from '../../ui/fields.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { Problems } from '../../ui/problems.tsx';
import { momentOf } from '../../when.ts';
import { ActionHead } from './action-head.tsx';
import { CandidateTable } from './candidate-table.tsx';
import type { CaseOfAction } from './choices.ts';
import { runsOf, type Command } from './form.ts';
import type { Candidates } from './page.tsx';
import { SettledRow, type RowToSettle } from './settle.tsx';
import type { ActionStep, StepSince } from './take-step.ts';
import { actionWords } from './words.ts';

/** A command on its way, with the case that it is about. */
export interface OfAction {
  command: Command;
  shown: CaseOfAction;
  version: string;
  fields: readonly Field[];
  values: Values;
  /** What of the case is on the page, as the graph wants to hear it. */
  seen: Values;
  row: RowToSettle | null;
  language: Language;
}

interface Shown extends OfAction {
  step: Extract<ActionStep, { at: 'FORM' }>;
  candidates: Candidates | null;
}

/** The form of a command. Assigning shows who may, settling what was written; every other is its fields. */
export function ActionForm({ step, candidates, ...of }: Shown) {
  const { fields, values, seen, row, shown, version, language } = of;
  const words = actionWords[language];
  const { problems, since, key } = step;
  const chosenAbove = [
    ...(candidates === null ? [] : ['handlerId']),
    ...(row === null ? [] : ['involvedId', 'seenOutcome']),
  ];
  const others = fields.filter(({ path }) => !chosenAbove.includes(path));
  return (
    <div className="action">
      <ActionHead {...of} />
      <Since steps={since} language={language} />
      <Problems title={words.problems} of={problems} />
      <form method="post" noValidate>
        <Hidden of={{ ...seen, key, version, seenAt: shown.updatedAt }} />
        {row !== null && <SettledRow row={row} language={language} />}
        {candidates !== null && (
          <CandidateTable
            candidates={candidates}
            chosen={values['handlerId'] ?? ''}
            find={step.find ?? ''}
            problems={problems}
            language={language}
          />
        )}
        {runsOf(others).map((run) => (
          <Fields key={run[0]?.path} fields={run} {...{ values, problems, language }} />
        ))}
        <button className="utrecht-button utrecht-button--primary-action" name="step" value="check">
          {words.next}
        </button>
      </form>
    </div>
  );
}

function Since({ steps, language }: { steps: readonly StepSince[]; language: Language }) {
  if (steps.length === 0) return null;
  const { title, text } = actionWords[language].since;
  return (
    <div className="part part--urgent" role="alert" tabIndex={-1} autoFocus>
      <h2 className="utrecht-heading-2">{title}</h2>
      <p>{text}</p>
      <ul className="utrecht-unordered-list">
        {steps.map((step) => (
          <li key={step.id}>
            {momentOf(step.at, language)}
            {step.by?.name == null ? '' : `, ${step.by.name}`}: {step.text}
            {step.words !== null && <div className="as-written">{step.words}</div>}
          </li>
        ))}
      </ul>
    </div>
  );
}
