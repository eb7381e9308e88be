import { inOrder, outboxOf } from '@klantreacties/event-delivery';
import { sql, type Database } from '@klantreacties/service-runtime';
import { PrismaClient } from '../../generated/prisma/client.ts';
import { createNumberSupply } from './number-supply.ts';
import { ofProof, proofFrom } from './stored-proof.ts';
import type { NewReaction, ReactionStore } from '../use-cases/submit-reaction.ts';

const ofReaction = { codeKid: true, codeGeneration: true, ...ofProof };

/** Reactions in intake's own PostgreSQL; submitting is one durable statement with its outbox rows. */
export function createReactionStore(database: Pick<Database, 'query' | 'clientOf'>): ReactionStore {
  const client = database.clientOf(PrismaClient);
  // Numbers of before they had an order of their own; nothing adds to them.
  const givenInOrder = new Map<string, number>();
  const numbers = createNumberSupply(async ({ brand, year, count }) => {
    // Not flushed on its own, or everyone of a brand would wait in line for the disk: the log of the server has
    // one order, so the flush of the reaction that bears the number has flushed the number as well.
    const [taken] = await database.query(
      sql<{
        last: number;
        given_in_order: number;
      }>`WITH unhurried AS (SELECT set_config('synchronous_commit', 'off', true))
        INSERT INTO reaction_number AS n (brand, year, last)
        SELECT ${brand}, ${year}::int, ${count} FROM unhurried
        ON CONFLICT (brand, year) DO UPDATE SET last = n.last + excluded.last RETURNING last, given_in_order`,
    );
    if (taken === undefined) throw new Error('No number was given');
    givenInOrder.set(`${brand}/${year}`, taken.given_in_order);
    return taken.last;
  });
  return {
    async submissionOf(idempotencyKey) {
      const found = await client.submission.findUnique({
        where: { idempotencyKey },
        select: { contentHash: true, reaction: { select: ofReaction } },
      });
      if (found === null) return null;
      const { contentHash, reaction } = found;
      const { codeKid, codeGeneration } = reaction;
      return { contentHash, codeKid, codeGeneration, proof: proofFrom(reaction) };
    },
    async nextSequence(brand, year, numberOf) {
      for (;;) {
        const sequence = await numbers.next(brand, year);
        if (numberOf(sequence) > (givenInOrder.get(`${brand}/${year}`) ?? 0)) return sequence;
      }
    },
    async submit(reaction) {
      const claimed = await database.query(insertReaction(reaction));
      return claimed.length === 1;
    },
  };
}

// Everything hangs on the claim of the key: who comes second waits for the first and then writes nothing.
const insertReaction = ({ proof, form, ...reaction }: NewReaction) =>
  sql<{ reaction_id: string }>`WITH claim AS (
      INSERT INTO submission (idempotency_key, content_hash, reaction_id, submitted_at)
      VALUES (${reaction.idempotencyKey}, ${reaction.contentHash}, ${proof.reactionId}::uuid, ${proof.submittedAt})
      ON CONFLICT (idempotency_key) DO NOTHING
      RETURNING reaction_id, submitted_at
    ), reacted AS (
      INSERT INTO reaction (id, submitted_at, number, brand, kind, location_id, care_type, language,
        anonymous, restricted, dates, case_ref, code_kid, code_hash, wrapped_key)
      SELECT reaction_id, submitted_at, ${proof.number}, ${proof.brand}, ${proof.kind}, ${form.locationId},
        ${form.careType}, ${form.language}, ${form.anonymous}, ${proof.restricted},
        ${JSON.stringify(proof.dates)}::jsonb, ${reaction.caseRef}, ${reaction.codeKid},
        ${reaction.codeHash}, ${reaction.wrappedKey}
      FROM claim
    ), told AS (
      INSERT INTO reaction_personal (reaction_id, personal)
      SELECT reaction_id, ${JSON.stringify(reaction.personal)}::jsonb FROM claim
    ), queued AS (
      ${outboxOf} FROM claim, jsonb_array_elements(${JSON.stringify(reaction.messages)}::jsonb) ${inOrder}
    )
    SELECT reaction_id FROM claim`;
