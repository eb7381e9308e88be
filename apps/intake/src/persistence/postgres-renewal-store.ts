import { appendToOutbox, lockAggregate } from '@klantreacties/event-delivery';
import { sql, type Database } from '@klantreacties/service-runtime';
import { PrismaClient, type Prisma } from '../../generated/prisma/client.ts';
import { isSameAddress } from '../domain/code-link.ts';
import type { Reached, RenewalStore } from '../use-cases/renewal-store.ts';
import { headFrom, ofHead } from './stored-head.ts';

// Whoever fills the table with requests holds up nobody for longer than these take.
const mostRequests = 1_000;

const ofReached = {
  id: true,
  number: true,
  ...ofHead,
  reactionPersonal: { select: { personal: true } },
  correctedAddress: { orderBy: { correctedAt: 'desc' } },
} satisfies Prisma.ReactionSelect;

/** Lost codes in intake's own PostgreSQL. */
export function createRenewalStore(database: Database): RenewalStore {
  const client = database.clientOf(PrismaClient);
  return {
    async request({ id, number, email, askedAt, correlationId }) {
      await database.query(
        sql`INSERT INTO code_request (id, number, email, asked_at, correlation_id)
          SELECT ${id}::uuid, ${number}, ${email}, ${askedAt}::timestamptz, ${correlationId}
          WHERE (SELECT count(*) FROM code_request) < ${mostRequests}`,
      );
    },
    requested: (atMost) =>
      client.codeRequest.findMany({ orderBy: { askedAt: 'asc' }, take: atMost }),
    async reachedBy(number) {
      const row = await client.reaction.findUnique({ where: { number }, select: ofReached });
      return row === null ? null : reachedFrom(row);
    },
    async dismiss(id) {
      await client.codeRequest.deleteMany({ where: { id } });
    },
    keepLink: (requestId, link, { since, mayGoOut, messageOf }) =>
      database.transact(async (session) => {
        await lockAggregate(session, link.reactionId);
        const asked = await session.query(
          sql<{
            of_case: boolean | null;
            to_address: boolean | null;
            asked_at: Date;
          }>`SELECT reaction_id = ${link.reactionId}::uuid AS of_case, address_hash = ${link.addressHash} AS to_address,
              asked_at FROM code_link WHERE asked_at > ${since}
              AND (reaction_id = ${link.reactionId}::uuid OR address_hash = ${link.addressHash})`,
        );
        const taken = await session.query(
          sql<{ id: string }>`DELETE FROM code_request WHERE id = ${requestId}::uuid RETURNING id`,
        );
        const corrected = await session.query(
          sql<{ email: string }>`SELECT email FROM corrected_address
            WHERE reaction_id = ${link.reactionId}::uuid AND corrected_at > ${link.addressSince}`,
        );
        const timesOf = (of: 'of_case' | 'to_address') =>
          asked.filter((row) => row[of] === true).map(({ asked_at: askedAt }) => askedAt);
        const before = { ofCase: timesOf('of_case'), toAddress: timesOf('to_address') };
        if (taken.length === 0 || corrected.length > 0 || !mayGoOut(before)) return false;
        await session.query(
          sql`INSERT INTO code_link (id, reaction_id, token_hash, address_hash, asked_at, voided_at)
            VALUES (${link.id}::uuid, ${link.reactionId}::uuid, ${link.tokenHash}, ${link.addressHash},
              ${link.askedAt}, ${link.voidedAt})`,
        );
        const [next] = await session.query(
          sql<{ version: number }>`UPDATE reaction SET version = version + 1
            WHERE id = ${link.reactionId}::uuid RETURNING version`,
        );
        await appendToOutbox(session, [messageOf(next?.version ?? 1)]);
        return true;
      }),
    async linkOf(tokenHashes) {
      const row = await client.codeLink.findFirst({
        where: { tokenHash: { in: [...tokenHashes] } },
        include: { reaction: { select: { codeKid: true, codeGeneration: true, ...ofReached } } },
      });
      if (row === null) return null;
      const { reaction, ...link } = row;
      const reached = reachedFrom(reaction);
      const { codeKid, codeGeneration } = reaction;
      return reached === null ? null : { link, reached, codeKid, codeGeneration };
    },
    renew: ({ link, codeGeneration: before }, renewal) =>
      database.transact(async (session) => {
        await lockAggregate(session, link.reactionId);
        const { codeGeneration, codeKid, codeHash, at, usedUnder, messages } = renewal;
        const [changed] = await session.query(
          sql<{
            version: number;
          }>`UPDATE reaction r SET code_generation = ${codeGeneration}, code_kid = ${codeKid},
              code_hash = ${codeHash}, version = version + ${messages.length}
            FROM code_link l
            WHERE r.id = ${link.reactionId}::uuid AND r.code_generation = ${before}
              AND l.id = ${link.id}::uuid AND l.reaction_id = r.id AND l.used_at IS NULL AND l.voided_at IS NULL
            RETURNING r.version`,
        );
        if (changed === undefined) return false;
        await session.query(
          sql`UPDATE code_link SET used_at = ${at}, used_under = ${usedUnder}, made_generation = ${codeGeneration}
            WHERE id = ${link.id}::uuid`,
        );
        await session.query(
          sql`UPDATE code_link SET voided_at = ${at}
            WHERE reaction_id = ${link.reactionId}::uuid AND used_at IS NULL AND voided_at IS NULL`,
        );
        const first = changed.version - messages.length + 1;
        await appendToOutbox(
          session,
          messages.map((messageOf, n) => messageOf(first + n)),
        );
        return true;
      }),
    async accepted(session, linkId, at) {
      await session.query(
        sql`UPDATE code_link SET accepted_at = ${at} WHERE id = ${linkId}::uuid AND accepted_at IS NULL`,
      );
    },
    async allowCode(session, reactionId, { id, askedAt, correlationId }) {
      const [allowed] = await session.query(
        sql<{ email: string }>`UPDATE corrected_address SET allowed_at = ${askedAt}
          WHERE reaction_id = ${reactionId}::uuid AND corrected_at = (
            SELECT max(corrected_at) FROM corrected_address WHERE reaction_id = ${reactionId}::uuid)
          RETURNING email`,
      );
      if (allowed === undefined) return;
      // Its token was never sent: it was void from its beginning.
      await session.query(
        sql`DELETE FROM code_link WHERE reaction_id = ${reactionId}::uuid AND voided_at = asked_at`,
      );
      await session.query(
        sql`INSERT INTO code_request (id, number, email, asked_at, correlation_id)
          SELECT ${id}::uuid, number, ${allowed.email}, ${askedAt}::timestamptz, ${correlationId}
          FROM reaction WHERE id = ${reactionId}::uuid`,
      );
    },
    async keepAddress(session, reactionId, { email, at }) {
      // In the session: another correction may stand before this one in the same transaction.
      const [known] = await session.query(
        sql<{ email: string }>`SELECT known.email FROM (SELECT coalesce(
            (SELECT c.email FROM corrected_address c WHERE c.reaction_id = p.reaction_id
              ORDER BY c.corrected_at DESC LIMIT 1), p.personal->'reporter'->>'email') AS email
          FROM reaction_personal p WHERE p.reaction_id = ${reactionId}::uuid) AS known
          WHERE known.email IS NOT NULL`,
      );
      // The same address is right as it was; it is no newer for that.
      if (known === undefined || isSameAddress(known.email, email)) return;
      await session.query(
        sql`INSERT INTO corrected_address (reaction_id, corrected_at, email)
          VALUES (${reactionId}::uuid, ${at}, ${email}) ON CONFLICT DO NOTHING`,
      );
      await session.query(
        sql`UPDATE code_link SET voided_at = ${at}
          WHERE reaction_id = ${reactionId}::uuid AND used_at IS NULL AND voided_at IS NULL`,
      );
    },
  };
}

/** Null where the reporter is anonymous, or was erased. */
function reachedFrom(row: Prisma.ReactionGetPayload<{ select: typeof ofReached }>): Reached | null {
  const { reporter } = (row.reactionPersonal?.personal ?? {}) as {
    reporter?: { name: string; email: string } | null;
  };
  if (reporter == null) return null;
  const { id: reactionId, number, submittedAt } = row;
  const { name, email } = reporter;
  const corrected = row.correctedAddress.map((one) => ({
    email: one.email,
    since: one.correctedAt,
    allowedAt: one.allowedAt,
  }));
  const addresses = [...corrected, { email, since: submittedAt }];
  return { head: headFrom(row), reactionId, number, name, addresses };
}
