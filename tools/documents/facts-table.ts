import type { EventOwner, FactDefinition } from '@klantreacties/event-contracts';
import type { LetterDefinition } from '../../apps/notification/src/letters/define-letter.ts';
import type { Service } from '../stack/services.ts';
import { table } from './sections.ts';

/** Which service publishes the facts of an owner. */
const serviceOf: Record<EventOwner, Service> = {
  intake: 'intake',
  case: 'case-handling',
  letter: 'notification',
};

/** Every fact with who publishes it, the letters that go out on it, and who else acts on it; each once, whatever its version. */
export function factsTable(
  facts: readonly FactDefinition[],
  letters: readonly LetterDefinition[],
  tables: Readonly<Record<string, { kinds: readonly FactDefinition[] }>>,
): string {
  const types = new Map(facts.map((fact) => [fact.type, fact]));
  const actOn = ({ type }: FactDefinition) =>
    Object.entries(tables)
      .filter(([, { kinds }]) => kinds.some((kind) => kind.type === type))
      .map(([service]) => service);
  const codesOn = ({ type }: FactDefinition) =>
    new Set(letters.filter(({ on }) => on.type === type).map(({ code }) => code));
  return table(
    ['fact', 'published by', 'letters', 'acted on by'],
    [...types.values()].map((fact) => [
      `\`${fact.owner}.${fact.name}\``,
      serviceOf[fact.owner],
      [...codesOn(fact)].join(' '),
      actOn(fact).join(', '),
    ]),
  );
}
