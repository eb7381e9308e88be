import type { Database } from '@klantreacties/service-runtime';
import { appendToOutbox, lockAggregate } from '@klantreacties/event-delivery';
import type { ProofOfReceipt } from '../domain/proof-of-receipt.ts';
import type { FollowUpStore } from '../use-cases/open-follow-up.ts';
import type { Answer, AnswerStore, ReactionHead } from '../use-cases/take-answer.ts';

interface ProofRow extends Omit<ProofOfReceipt, 'reactionId' | 'submittedAt'> {
  id: string;
  submitted_at: Date;
  code_hash: string;
}

interface AnswerRow {
  id: string;
  reaction_id: string;
  idempotency_key: string;
  answer: Answer['answer'];
  proposal_id: string | null;
  text: string | null;
  received_at: Date;
}

const proof = `SELECT r.id, r.number, r.submitted_at, r.kind, r.brand, r.restricted, r.dates, r.code_hash,
  p.personal->>'text' AS text FROM reaction r JOIN reaction_personal p ON p.reaction_id = r.id`;
const answers = `SELECT a.*, p.text FROM answer a LEFT JOIN answer_personal p ON p.answer_id = a.id`;

/** The reporter's side of intake in its own PostgreSQL. */
export function createFollowUpStore(
  database: Database,
): FollowUpStore & AnswerStore & { wrappedKeyOf(reactionId: string): Promise<string | null> } {
  return {
    async wrappedKeyOf(reactionId) {
      const [row] = await database.query<{ wrapped_key: string | null }>(
        'SELECT wrapped_key FROM reaction WHERE id = $1',
        [reactionId],
      );
      return row?.wrapped_key ?? null;
    },
    async proofByNumber(number) {
      const [row] = await database.query<ProofRow>(`${proof} WHERE r.number = $1`, [number]);
      return row === undefined ? null : { proof: proofFrom(row), codeHash: row.code_hash };
    },
    async proofById(reactionId) {
      const [row] = await database.query<ProofRow>(`${proof} WHERE r.id = $1`, [reactionId]);
      return row === undefined ? null : proofFrom(row);
    },
    async failedLookUpsSince(number, since) {
      const [row] = await database.query<{ count: number }>(
        'SELECT count(*)::int AS count FROM failed_look_up WHERE number = $1 AND failed_at > $2',
        [number, since],
      );
      return row?.count ?? 0;
    },
    async lookUpFailed(number, at) {
      await database.query('INSERT INTO failed_look_up (number, failed_at) VALUES ($1, $2)', [
        number,
        at,
      ]);
    },
    async answersSince(reactionId, since) {
      const [row] = await database.query<{ count: number }>(
        'SELECT count(*)::int AS count FROM answer WHERE reaction_id = $1 AND received_at > $2',
        [reactionId, since],
      );
      return row?.count ?? 0;
    },
    async headOf(reactionId) {
      const [row] = await database.query<ReactionHead & { submittedAt: Date | string }>(
        `SELECT case_ref AS "caseRef", brand, kind, location_id AS "locationId", care_type AS "careType",
           language, anonymous, restricted, submitted_at AS "submittedAt" FROM reaction WHERE id = $1`,
        [reactionId],
      );
      return row === undefined
        ? null
        : { ...row, submittedAt: new Date(row.submittedAt).toISOString() };
    },
    keepAnswer: (answer, factOf) =>
      database.transact(async (session) => {
        await lockAggregate(session, answer.reactionId);
        const [taken] = await session.query<{ version: number }>(
          'UPDATE reaction SET version = version + 1 WHERE id = $1 RETURNING version',
          [answer.reactionId],
        );
        const [before] = await session.query<AnswerRow>(
          `${answers} WHERE a.idempotency_key = $1 AND a.reaction_id = $2`,
          [answer.idempotencyKey, answer.reactionId],
        );
        if (before !== undefined) {
          await session.query('UPDATE reaction SET version = version - 1 WHERE id = $1', [
            answer.reactionId,
          ]);
          return answerFrom(before);
        }
        await session.query(
          `INSERT INTO answer (id, reaction_id, idempotency_key, answer, proposal_id, received_at)
           VALUES ($1, $2, $3, $4, $5, $6)`,
          [
            answer.id,
            answer.reactionId,
            answer.idempotencyKey,
            answer.answer,
            answer.proposalId,
            answer.receivedAt,
          ],
        );
        await session.query('INSERT INTO answer_personal (answer_id, text) VALUES ($1, $2)', [
          answer.id,
          answer.text,
        ]);
        await appendToOutbox(session, [factOf(taken?.version ?? 1)]);
        return answer;
      }),
    async answersOf(reactionId) {
      const rows = await database.query<AnswerRow>(
        `${answers} WHERE a.reaction_id = $1 ORDER BY a.received_at`,
        [reactionId],
      );
      return rows.map(answerFrom);
    },
  };
}

function proofFrom({ id, submitted_at: submittedAt, ...row }: ProofRow): ProofOfReceipt {
  const { number, kind, brand, text, dates, restricted } = row;
  return { reactionId: id, number, submittedAt, kind, brand, text, dates, restricted };
}

function answerFrom(row: AnswerRow): Answer {
  return {
    id: row.id,
    reactionId: row.reaction_id,
    idempotencyKey: row.idempotency_key,
    answer: row.answer,
    proposalId: row.proposal_id,
    text: row.text,
    receivedAt: row.received_at,
  };
}
