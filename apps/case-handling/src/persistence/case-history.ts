import { createHash, randomBytes } from 'node:crypto';
import type { Session } from '@klantreacties/service-runtime';

/** One thing that happened to a case. */
export interface HistoryEntry {
  at: Date;
  actor: string | null;
  what: string;
  data: object;
  personal: object;
}

const start = 'start';

/** Appends entries to a case's chain; the position is the version of the fact. */
export async function appendHistory(
  session: Session,
  caseId: string,
  firstPosition: number,
  entries: readonly HistoryEntry[],
): Promise<void> {
  const [last] = await session.query<{ hash: string }>(
    'SELECT hash FROM case_history WHERE case_id = $1 ORDER BY position DESC LIMIT 1',
    [caseId],
  );
  let previousHash = last?.hash ?? start;
  for (const [n, { at, actor, what, data, personal }] of entries.entries()) {
    const position = firstPosition + n;
    const salt = randomBytes(16).toString('base64url');
    const row = {
      position,
      happenedAt: at.toISOString(),
      actorHash: salted(salt, actor ?? ''),
      what,
      data,
      personalHash: salted(salt, canonical(personal)),
    };
    const hash = hashOf(caseId, row, previousHash);
    await session.query(
      `INSERT INTO case_history (case_id, position, happened_at, actor_hash, what, data, personal_hash, previous_hash, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        caseId,
        position,
        row.happenedAt,
        row.actorHash,
        what,
        JSON.stringify(data),
        row.personalHash,
        previousHash,
        hash,
      ],
    );
    await session.query(
      'INSERT INTO case_history_personal (case_id, position, salt, actor, personal) VALUES ($1, $2, $3, $4, $5)',
      [caseId, position, salt, actor ?? '', JSON.stringify(personal)],
    );
    previousHash = hash;
  }
}

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
    const cases = await session.query<{ id: string; fact_version: number }>(
      'SELECT id, fact_version FROM case_record WHERE id > $1::uuid ORDER BY id LIMIT 200',
      [after],
    );
    if (cases.length === 0) return { rows, faults };
    const stored = await session.query<StoredRow>(
      `SELECT h.*, p.salt, p.actor, p.personal FROM case_history h
       LEFT JOIN case_history_personal p USING (case_id, position)
       WHERE h.case_id = ANY($1::uuid[]) ORDER BY h.case_id, h.position`,
      [cases.map(({ id }) => id)],
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
        salted(row.salt, canonical(row.personal)) !== row.personal_hash ||
        salted(row.salt, row.actor ?? '') !== row.actor_hash
      )
        faults.push(`${at}: its values were altered`);
    previousHash = row.hash;
    return faults;
  });
}

function hashOf(caseId: string, row: object, previousHash: string): string {
  return createHash('sha256')
    .update(canonical({ caseId, ...row, previousHash }))
    .digest('base64url');
}

function salted(salt: string, text: string): string {
  return createHash('sha256').update(`${salt}\n${text}`).digest('base64url');
}

// jsonb keeps no order of fields, so the hash takes them sorted.
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
