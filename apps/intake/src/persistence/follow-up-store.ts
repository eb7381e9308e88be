import type { Kind, ReporterAnswer, TermDates } from '@klantreacties/procedure';
import { fragment, sql, type Database } from '@klantreacties/service-runtime';
import { appendToOutbox, lockAggregate } from '@klantreacties/event-delivery';
import type { ProofOfReceipt } from '../domain/proof-of-receipt.ts';
import type { FollowUpStore } from '../use-cases/open-follow-up.ts';
import type { Answer, AnswerStore, ReactionHead } from '../use-cases/take-answer.ts';

interface ProofRow {
  id: string;
  number: string;
  submitted_at: Date;
  kind: Kind;
  brand: string;
  restricted: boolean;
  dates: TermDates;
  code_hash: string;
  text: string | null;
}

interface AnswerRow {
  id: string;
  reaction_id: string;
  idempotency_key: string;
  answer: ReporterAnswer;
  proposal_id: string | null;
  received_at: Date;
  text: string | null;
}

interface HeadRow extends Omit<ReactionHead, 'submittedAt'> {
  submittedAt: Date;
}

const proof =
  fragment(`SELECT r.id, r.number, r.submitted_at, r.kind, r.brand, r.restricted, r.dates,
  r.code_hash, p.personal->>'text' AS text
  FROM reaction r JOIN reaction_personal p ON p.reaction_id = r.id`);
const answers = fragment(
  'SELECT a.*, p.text FROM answer a LEFT JOIN answer_personal p ON p.answer_id = a.id',
);

/** The reporter's side of intake in its own PostgreSQL. */
export function createFollowUpStore(
  database: Database,
): FollowUpStore & AnswerStore & { wrappedKeyOf(reactionId: string): Promise<string | null> } {
  return {
    async wrappedKeyOf(reactionId) {
      const [row] = await database.query(
        sql<{
          wrapped_key: string | null;
        }>`SELECT wrapped_key FROM reaction WHERE id = ${reactionId}::uuid`,
      );
      return row?.wrapped_key ?? null;
    },
    async proofByNumber(number) {
      const [row] = await database.query(sql<ProofRow>`${proof} WHERE r.number = ${number}`);
      return row === undefined ? null : { proof: proofFrom(row), codeHash: row.code_hash };
    },
    async proofById(reactionId) {
      const [row] = await database.query(sql<ProofRow>`${proof} WHERE r.id = ${reactionId}::uuid`);
      return row === undefined ? null : proofFrom(row);
    },
    async failedLookUpsSince(number, since) {
      const [row] = await database.query(
        sql<{ count: number }>`SELECT count(*)::int AS count FROM failed_look_up
          WHERE number = ${number} AND failed_at > ${since}`,
      );
      return row?.count ?? 0;
    },
    async lookUpFailed(number, at) {
      await database.query(
        sql`INSERT INTO failed_look_up (number, failed_at) VALUES (${number}, ${at})`,
      );
    },
    async answersSince(reactionId, since) {
      const [row] = await database.query(
        sql<{ count: number }>`SELECT count(*)::int AS count FROM answer
          WHERE reaction_id = ${reactionId}::uuid AND received_at > ${since}`,
      );
      return row?.count ?? 0;
    },
    async headOf(reactionId) {
      const [row] = await database.query(
        sql<HeadRow>`SELECT case_ref AS "caseRef", brand, kind, location_id AS "locationId",
          care_type AS "careType", language, anonymous, restricted, submitted_at AS "submittedAt"
          FROM reaction WHERE id = ${reactionId}::uuid`,
      );
      return row === undefined ? null : { ...row, submittedAt: row.submittedAt.toISOString() };
    },
    keepAnswer: (answer, factOf) =>
      database.transact(async (session) => {
        await lockAggregate(session, answer.reactionId);
        const [taken] = await session.query(
          sql<{ version: number }>`UPDATE reaction SET version = version + 1
            WHERE id = ${answer.reactionId}::uuid RETURNING version`,
        );
        const [before] = await session.query(
          sql<AnswerRow>`${answers} WHERE a.idempotency_key = ${answer.idempotencyKey}
            AND a.reaction_id = ${answer.reactionId}::uuid`,
        );
        if (before !== undefined) {
          await session.query(
            sql`UPDATE reaction SET version = version - 1 WHERE id = ${answer.reactionId}::uuid`,
          );
          return answerFrom(before);
        }
        await session.query(
          sql`INSERT INTO answer (id, reaction_id, idempotency_key, answer, proposal_id, received_at)
            VALUES (${answer.id}::uuid, ${answer.reactionId}::uuid, ${answer.idempotencyKey},
              ${answer.answer}, ${answer.proposalId}::uuid, ${answer.receivedAt})`,
        );
        await session.query(
          sql`INSERT INTO answer_personal (answer_id, text) VALUES (${answer.id}::uuid, ${answer.text})`,
        );
        await appendToOutbox(session, [factOf(taken?.version ?? 1)]);
        return answer;
      }),
    async answersOf(reactionId) {
      const rows = await database.query(
        sql<AnswerRow>`${answers} WHERE a.reaction_id = ${reactionId}::uuid ORDER BY a.received_at`,
      );
      return rows.map(answerFrom);
    },
  };
}

function proofFrom({ id, submitted_at: submittedAt, ...row }: ProofRow): ProofOfReceipt {
  const { number, kind, brand, text, dates, restricted } = row;
  if (text === null) throw new Error(`Reaction ${number} has no text`);
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
