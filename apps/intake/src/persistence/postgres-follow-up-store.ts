import type { ReporterAnswer } from '@klantreacties/procedure';
import { sql, type Database } from '@klantreacties/service-runtime';
import { appendToOutbox, lockAggregate } from '@klantreacties/event-delivery';
import { PrismaClient, type Prisma } from '../../generated/prisma/client.ts';
import type { FollowUpStore } from '../use-cases/open-follow-up.ts';
import type { Answer, AnswerStore } from '../use-cases/take-answer.ts';
import { headFrom, ofHead } from './stored-head.ts';
import { ofProof, proofFrom } from './stored-proof.ts';

interface ProofRow {
  id: string;
  number: string;
  submitted_at: Date;
  kind: string;
  brand: string;
  restricted: boolean;
  dates: Prisma.JsonObject;
  code_hash: string;
  code_generation: number;
  personal: Prisma.JsonObject | null;
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

/** The reporter's side of intake in its own PostgreSQL. */
export function createFollowUpStore(
  database: Database,
): FollowUpStore & AnswerStore & { wrappedKeyOf(reactionId: string): Promise<string | null> } {
  const client = database.clientOf(PrismaClient);
  return {
    async wrappedKeyOf(id) {
      const row = await client.reaction.findUnique({ where: { id }, select: { wrappedKey: true } });
      return row?.wrappedKey ?? null;
    },
    async proofByNumber(number) {
      // In one statement, whether it is there or not: Prisma asks for the text apart, where there is one.
      const [row] = await database.query(
        sql<ProofRow>`SELECT r.id, r.number, r.submitted_at, r.kind, r.brand, r.restricted, r.dates,
            r.code_hash, r.code_generation, p.personal
          FROM reaction r LEFT JOIN reaction_personal p ON p.reaction_id = r.id WHERE r.number = ${number}`,
      );
      if (row === undefined) return null;
      const { submitted_at: submittedAt, code_hash: codeHash, personal, ...rest } = row;
      const reactionPersonal = personal === null ? null : { personal };
      const proof = proofFrom({ ...rest, submittedAt, reactionPersonal });
      return { proof, codeHash, codeGeneration: row.code_generation };
    },
    async codeGenerationOf(id) {
      const select = { codeGeneration: true };
      const row = await client.reaction.findUnique({ where: { id }, select });
      return row?.codeGeneration ?? null;
    },
    async proofById(id) {
      const row = await client.reaction.findUnique({ where: { id }, select: ofProof });
      return row === null ? null : proofFrom(row);
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
    async receivedSince(reactionId, { what, since, atMost }) {
      const rows = await client.answer.findMany({
        where: {
          reactionId,
          receivedAt: { gt: since },
          answer: what === 'MESSAGES' ? 'MESSAGE' : { not: 'MESSAGE' },
        },
        orderBy: { receivedAt: 'desc' },
        take: atMost,
        select: { receivedAt: true },
      });
      return rows.map(({ receivedAt }) => receivedAt);
    },
    async answerUnder(reactionId, idempotencyKey) {
      const found = await client.answer.findUnique({
        where: { reactionId_idempotencyKey: { reactionId, idempotencyKey } },
        include: { answerPersonal: true },
      });
      return found === null ? null : shown(found);
    },
    async headOf(id) {
      const row = await client.reaction.findUnique({ where: { id }, select: ofHead });
      return row === null ? null : headFrom(row);
    },
    keepAnswer: (answer, factOf) =>
      database.transact(async (session) => {
        // To PostgreSQL a tidied text is a text.
        const text: string | null = answer.text;
        await lockAggregate(session, answer.reactionId);
        const [taken] = await session.query(
          sql<{ version: number }>`UPDATE reaction SET version = version + 1
            WHERE id = ${answer.reactionId}::uuid RETURNING version`,
        );
        const [before] = await session.query(
          sql<AnswerRow>`SELECT a.*, p.text FROM answer a LEFT JOIN answer_personal p ON p.answer_id = a.id
            WHERE a.idempotency_key = ${answer.idempotencyKey}
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
          sql`INSERT INTO answer_personal (answer_id, text) VALUES (${answer.id}::uuid, ${text})`,
        );
        await appendToOutbox(session, [factOf(taken?.version ?? 1)]);
        return answer;
      }),
    async answersOf(reactionId) {
      const rows = await client.answer.findMany({
        where: { reactionId },
        orderBy: { receivedAt: 'asc' },
        include: { answerPersonal: true },
      });
      return rows.map(shown);
    },
  };
}

const shown = ({
  answerPersonal,
  ...row
}: Prisma.AnswerGetPayload<{ include: { answerPersonal: true } }>): Answer => ({
  ...row,
  answer: row.answer as ReporterAnswer,
  text: answerPersonal?.text ?? null,
});

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
