import type { Asker } from './asker.ts';
import {
  lastAsked,
  outcomeOf,
  questionOf,
  type Answer,
  type Outcome,
  type Question,
} from './asks.ts';
import type { Row } from './rows.ts';
import type { Bytes, RunningSystem } from './running-system.ts';

/** For each row of the graph: who of the standings gets which outcome, in their order. */
export type Matrix = Record<string, Partial<Record<Outcome, string[]>>>;

/** Asks everything by everybody; each asker one thing after the other. */
export async function askAll(
  system: RunningSystem,
  rows: readonly Row[],
  askers: readonly Asker[],
): Promise<Matrix> {
  const last = rows.filter(({ name }) => name === lastAsked);
  const order = [...rows.filter((row) => !last.includes(row)), ...last];
  const found = await Promise.all(
    askers.map(async (asker) => {
      const cells = new Map<string, Outcome>();
      for (const row of order) cells.set(row.name, await outcomeFor(system, row, asker));
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

async function outcomeFor(system: RunningSystem, row: Row, asker: Asker): Promise<Outcome> {
  const bytes = await ask(system, row, asker, questionOf(row, asker));
  return outcomeOf(row, answerIn(bytes), asker);
}

/** One question of a row: at the gateway, or for an entity at the subgraph that gives it. */
export function ask(
  system: RunningSystem,
  row: Row,
  { token, viewer }: Asker,
  question: Question,
): Promise<Bytes> {
  if (row.kind === 'ENTITY') return system.askSubgraph(row.service, viewer, question);
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  return system.askGateway(headers as Record<string, string>, question);
}

function answerIn({ status, text }: Bytes): Answer {
  if (status === 401) return { status, data: null, codes: [] };
  const { data = null, errors = [] } = JSON.parse(text) as {
    data?: Answer['data'];
    errors?: { extensions?: { code?: string } }[];
  };
  return { status, data, codes: errors.map(({ extensions }) => extensions?.code ?? 'NO_CODE') };
}
