import type { Asker } from './asker.ts';
import {
  lastAsked,
  outcomeOf,
  previewOfNote,
  questionOf,
  type Answer,
  type Outcome,
} from './asks.ts';
import type { Row } from './rows.ts';
import type { Bytes, RunningSystem } from './running-system.ts';

/** For each row of the graph: who of the standings gets which outcome, in their order. */
export type Matrix = Record<string, Partial<Record<Outcome, string[]>>>;

/**
 * Asks everything by everybody; each asker one thing after the other. An answer that is a fault, and no right, fails
 * it unless `ofFault` says what it comes to.
 */
export async function askAll(
  system: RunningSystem,
  rows: readonly Row[],
  askers: readonly Asker[],
  ofFault: (cause: Error) => Outcome = fail,
): Promise<Matrix> {
  const last = rows.filter(({ name }) => name === lastAsked);
  const order = [...rows.filter((row) => !last.includes(row)), ...last];
  const found = await Promise.all(
    askers.map(async (asker) => {
      const cells = new Map<string, Outcome>();
      for (const row of order)
        cells.set(row.name, await outcomeFor(system, row, asker).catch(ofFault));
      return { name: asker.name, cells };
    }),
  );
  return Object.fromEntries(
    rows.map(({ name: row }) => {
      const whole = Map.groupBy(found, ({ cells }) => cells.get(row));
      const named = [...whole].map(([outcome, who]) => [outcome, who.map(({ name }) => name)]);
      return [row, Object.fromEntries(named) as Matrix[string]];
    }),
  );
}

function fail(cause: Error): never {
  throw cause;
}

async function outcomeFor(system: RunningSystem, row: Row, asker: Asker): Promise<Outcome> {
  const bytes = await ask(system, row, asker);
  return outcomeOf(row, answerIn(bytes), asker);
}

/**
 * One question of a row: at the gateway, or for an entity at the subgraph that gives it, with what the gateway would
 * bring, or `brought` in its place.
 */
export async function ask(
  system: RunningSystem,
  row: Row,
  asker: Asker,
  brought?: object,
): Promise<Bytes> {
  const { token, viewer } = asker;
  if (row.kind === 'ENTITY') {
    const question = questionOf(row, asker, brought ?? (await required(system, row, asker)));
    return system.askSubgraph(row.service, viewer, question);
  }
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  return system.askGateway(headers as Record<string, string>, questionOf(row, asker));
}

// The same viewer is asked for; of what they may not read there is nothing to bring.
async function required(
  system: RunningSystem,
  { type, requires }: Row & { kind: 'ENTITY' },
  asker: Asker,
): Promise<object> {
  const { viewer, caseId } = asker;
  if (type === 'CommandPreview') {
    const { text } = await system.askSubgraph('case-handling', viewer, previewOfNote(asker));
    return (
      (JSON.parse(text) as { data?: { previewCommand?: object } | null }).data?.previewCommand ?? {}
    );
  }
  if (requires.length === 0) return {};
  const { text } = await system.askSubgraph('case-handling', viewer, {
    query: `query E($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${requires.join(' ')} } } }`,
    variables: { r: [{ __typename: type, id: caseId }] },
  });
  const { data } = JSON.parse(text) as { data?: { _entities: (object | null)[] } | null };
  return data?._entities[0] ?? {};
}

function answerIn({ status, text }: Bytes): Answer {
  if (status === 401) return { status, data: null, codes: [] };
  const { data = null, errors = [] } = JSON.parse(text) as {
    data?: Answer['data'];
    errors?: { extensions?: { code?: string } }[];
  };
  return { status, data, codes: errors.map(({ extensions }) => extensions?.code ?? 'NO_CODE') };
}
