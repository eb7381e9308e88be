import type { Directory } from '@klantreacties/organisation';
import { readReactionNumber } from '@klantreacties/plain-text';
import { followUpForms } from '../domain/follow-up-forms.ts';
import { FormCheck, type Typed } from '../domain/form-check.ts';
import type { FormProblem } from '../domain/form-problem.ts';
import type { CodeRequest, RenewalStore } from './renewal-store.ts';

export interface RequestNewCodePorts {
  store: Pick<RenewalStore, 'request'>;
  directory(): Directory;
  now(): Date;
  newId(): string;
  afterRequest(): void;
}

const { fields } = followUpForms.requestNewCode;

export type RequestNewCodeResult =
  { outcome: 'REQUESTED' } | { outcome: 'PROBLEMS'; problems: FormProblem[] };

/**
 * Takes down that somebody lost the code of a reaction, in whatever shape number and address were typed. It looks
 * nothing up, so that neither the answer nor its time says whether they fit, or whether a limit was reached. What is
 * refused is refused for its form alone.
 */
export async function requestNewCode(
  ports: RequestNewCodePorts,
  typed: Typed<'number' | 'email'> & Pick<CodeRequest, 'correlationId'>,
): Promise<RequestNewCodeResult> {
  const check = new FormCheck(typed.language, fields);
  const prefixes = ports.directory().brands.map(({ numberPrefix }) => numberPrefix);
  const written = check.required(
    'number',
    check.text('number', typed.number, fields.number.atMost),
  );
  const number = readReactionNumber(written, prefixes);
  if (number === null) check.add('number', 'NUMBER_INCOMPLETE');
  // To PostgreSQL a tidied text is a text.
  const email: string = check.required('email', check.address('email', typed.email));
  if (number === null || check.problems.length > 0)
    return { outcome: 'PROBLEMS', problems: check.problems };
  const { correlationId } = typed;
  await ports.store.request({
    id: ports.newId(),
    number,
    email,
    askedAt: ports.now(),
    correlationId,
  });
  ports.afterRequest();
  return { outcome: 'REQUESTED' };
}
