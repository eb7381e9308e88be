import { createHash, randomBytes } from 'node:crypto';
import { stringify } from 'safe-stable-stringify';
import { fragment, sql, type Session } from '@klantreacties/service-runtime';

/** One thing that happened to a case. */
export interface HistoryEntry {
  at: Date;
  actor: string | null;
  what: string;
  data: object;
  personal: object;
}

/** What the first row of a chain follows. */
export const start = 'start';

/** Where a chain ends, as it is read together with the version of its case. */
export interface ChainEnd {
  position: number;
  hash: string;
}

/** A row of the chain with the values behind its hashes. */
export interface HistoryRow {
  position: number;
  happenedAt: string;
  actorHash: string;
  what: string;
  data: object;
  personalHash: string;
  previousHash: string;
  hash: string;
  salt: string;
  actor: string;
  personal: object;
}

/** The rows that continue a chain; the position is the version of the fact. */
export function historyRows(
  caseId: string,
  end: ChainEnd,
  entries: readonly HistoryEntry[],
): HistoryRow[] {
  let previousHash = end.hash;
  return entries.map(({ at, actor, what, data, personal }, n) => {
    const salt = randomBytes(16).toString('base64url');
    const row = {
      position: end.position + n + 1,
      happenedAt: at.toISOString(),
      actorHash: salted(salt, actor ?? ''),
      what,
      data,
      personalHash: salted(salt, stringify(personal)),
    };
    const follows = previousHash;
    previousHash = hashOf(caseId, row, follows);
    return {
      ...row,
      previousHash: follows,
      hash: previousHash,
      salt,
      actor: actor ?? '',
      personal,
    };
  });
}

/**
 * Appends HistoryRows as part of a statement, to the one case whose id the relation `changed` has; the jsonb
 * `rows` of the relation `history` holds them. Whoever puts a case into `changed` holds that its version did
 * not change since the chain's end was read.
 */
export const historyInserts = fragment(`chained AS (
    INSERT INTO case_history (case_id, position, happened_at, actor_hash, what, data, personal_hash, previous_hash, hash)
    SELECT id, (h->>'position')::int, (h->>'happenedAt')::timestamptz, h->>'actorHash', h->>'what', h->'data',
      h->>'personalHash', h->>'previousHash', h->>'hash' FROM changed, history, jsonb_array_elements(history.rows) AS h
  ), chained_personal AS (
    INSERT INTO case_history_personal (case_id, position, salt, actor, personal)
    SELECT id, (h->>'position')::int, h->>'salt', h->>'actor', h->'personal'
    FROM changed, history, jsonb_array_elements(history.rows) AS h
  )`);

interface StoredRow {
  case_id: string;
  position: number;
  happened_at: Date;
  actor_hash: string;
  what: string;
  data: object;
  personal_hash: string;
  previous_hash: string;
  hash: string;
  salt: string | null;
  actor: string | null;
  personal: object | null;
}

/** Goes through every chain; gives one line for each place where it does not hold. Erased values are no fault. */
export async function verifyHistory(session: Session): Promise<{ rows: number; faults: string[] }> {
  const faults: string[] = [];
  let rows = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const cases = await session.query(
      sql<{ id: string; fact_version: number }>`SELECT id, fact_version FROM case_record
        WHERE id > ${after}::uuid ORDER BY id LIMIT 200`,
    );
    if (cases.length === 0) return { rows, faults };
    const stored = await session.query(
      sql<StoredRow>`SELECT h.case_id, h.position, h.happened_at, h.actor_hash, h.what, h.data,
          h.personal_hash, h.previous_hash, h.hash, p.salt, p.actor, p.personal
        FROM case_history h LEFT JOIN case_history_personal p USING (case_id, position)
        WHERE h.case_id = ANY(${cases.map(({ id }) => id)}::uuid[]) ORDER BY h.case_id, h.position`,
    );
    const byCase = Map.groupBy(stored, (row) => row.case_id);
    for (const { id, fact_version: length } of cases) {
      const chain = byCase.get(id) ?? [];
      if (chain.length !== length)
        faults.push(`case ${id}: ${chain.length} rows for ${length} facts`);
      faults.push(...faultsOf(chain));
    }
    rows += stored.length;
    after = cases.at(-1)?.id ?? after;
  }
}

function faultsOf(chain: readonly StoredRow[]): string[] {
  let previousHash = start;
  return chain.flatMap((row, n) => {
    const at = `case ${row.case_id} row ${row.position}`;
    const faults: string[] = [];
    if (row.position !== n + 1) faults.push(`${at}: position is not contiguous`);
    if (row.previous_hash !== previousHash) faults.push(`${at}: does not follow the row before`);
    const again = hashOf(
      row.case_id,
      {
        position: row.position,
        happenedAt: row.happened_at.toISOString(),
        actorHash: row.actor_hash,
        what: row.what,
        data: row.data,
        personalHash: row.personal_hash,
      },
      row.previous_hash,
    );
    if (again !== row.hash) faults.push(`${at}: was altered`);
    if (row.salt !== null && row.personal !== null)
      if (
        salted(row.salt, stringify(row.personal)) !== row.personal_hash ||
        salted(row.salt, row.actor ?? '') !== row.actor_hash
      )
        faults.push(`${at}: its values were altered`);
    previousHash = row.hash;
    return faults;
  });
}

// jsonb keeps no order of fields, so the hash takes them sorted.
function hashOf(caseId: string, row: object, previousHash: string): string {
  const hashed: object = { caseId, ...row, previousHash };
  return createHash('sha256').update(stringify(hashed)).digest('base64url');
}

function salted(salt: string, text: string): string {
  return createHash('sha256').update(`${salt}\n${text}`).digest('base64url');
}
