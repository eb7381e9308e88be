import {
  letterDelayed,
  letterFailed,
  letterQueued,
  letterWithdrawn,
} from '@klantreacties/event-contracts';
import { lockAggregates } from '@klantreacties/event-delivery';
import type { LetterState } from '@klantreacties/procedure';
import { fragment, sql, type Database, type Session } from '@klantreacties/service-runtime';
import { PrismaClient } from '../../generated/prisma/client.ts';
import type {
  LetterRow,
  LetterStore,
  LetterToSend,
  NewLetter,
  WantedAgain,
  WrittenLetter,
} from '../sending/letter-store.ts';
import {
  factOf,
  messageOf,
  sentMessagesOf,
  tellInserts,
  uuidOf,
  type LetterMessage,
} from './letter-facts.ts';
import { ofShownLetter, shownFrom } from './shown-letter.ts';

const row = fragment(
  'id, case_id, case_ref, brand, restricted, letter, cause_id, correlation_id, audience, channel, message_id, again_of, told_openly, also_if_shut_out',
);

// A letter that is kept already is left as it is, and told no second time. What a case has once it has of one fact.
const keepLetters = (letters: string) => sql<{ id: string }>`WITH given AS (
    SELECT * FROM jsonb_to_recordset(${letters}::jsonb) AS g (id uuid, case_id uuid, case_ref text, brand text,
      restricted boolean, letter text, cause_id uuid, correlation_id text, audience text, channel text,
      message_id text, again_of uuid, told_openly boolean, also_if_shut_out boolean, once_per_case boolean, state text,
      queued_at timestamptz, sent_at timestamptz, recipient text, sender text,
      subject text, body_text text, body_html text, sealed_token text, position int, told jsonb)
  ), changed AS (
    INSERT INTO letter (${row}, state, next_attempt_at, queued_at, sent_at)
    SELECT ${row}, state, clock_timestamp(), queued_at, sent_at FROM given g
    WHERE NOT once_per_case OR NOT EXISTS (
        SELECT FROM letter l WHERE l.case_id = g.case_id AND l.letter = g.letter AND l.cause_id <> g.cause_id)
      AND NOT EXISTS (
        SELECT FROM given o WHERE o.case_id = g.case_id AND o.letter = g.letter AND o.cause_id <> g.cause_id
          AND o.position < g.position)
    ON CONFLICT (id) DO NOTHING RETURNING id
  ), personal AS (
    INSERT INTO letter_personal (letter_id, recipient, sender, subject, body_text, body_html, sealed_token)
    SELECT id, recipient, sender, subject, body_text, body_html, sealed_token FROM given JOIN changed USING (id)
  ), ${tellInserts} SELECT id FROM changed`;

// The states are named where they are given, so that PostgreSQL expects few rows and finds each letter by its key.
// What was in hand while its address was corrected has not ended: it goes to the address of now.
const endLetters = (endings: string) => sql<{ id: string }>`WITH given AS (
    SELECT * FROM jsonb_to_recordset(${endings}::jsonb) AS g (id uuid, case_id uuid, state text, sent_at timestamptz,
      failed_at timestamptz, smtp_code int, went_to text, position int, told jsonb) WHERE state IN ('SENT', 'FAILED', 'WITHDRAWN')
  ), redirected AS (
    UPDATE letter l SET state = 'QUEUED', next_attempt_at = clock_timestamp()
    FROM given g JOIN letter_personal p ON p.letter_id = g.id
    WHERE l.id = g.id AND p.recipient <> g.went_to AND l.state IN ('SENDING', 'QUEUED') RETURNING l.id
  ), changed AS (
    UPDATE letter l SET state = g.state, sent_at = g.sent_at, failed_at = g.failed_at, smtp_code = g.smtp_code
    FROM given g WHERE l.id = g.id AND l.id NOT IN (SELECT id FROM redirected)
      AND (l.state IN ('SENDING', 'QUEUED') OR l.state = 'WITHDRAWN' AND g.state = 'SENT') RETURNING l.id
  ), emptied AS (
    UPDATE letter_personal p SET sealed_token = NULL FROM changed c
    WHERE p.letter_id = c.id AND p.sealed_token IS NOT NULL
  ), ${tellInserts} SELECT id FROM changed`;

// Told once, and not where the letter left meanwhile.
const delayLetters = (delays: string) => sql<{ id: string }>`WITH given AS (
    SELECT * FROM jsonb_to_recordset(${delays}::jsonb) AS g (id uuid, case_id uuid, delayed_at timestamptz,
      position int, told jsonb)
  ), changed AS (
    UPDATE letter l SET delayed_at = g.delayed_at FROM given g
    WHERE l.id = g.id AND l.delayed_at IS NULL AND l.state IN ('SENDING', 'QUEUED') RETURNING l.id
  ), ${tellInserts} SELECT id FROM changed`;

// What has not left yet to one of staff.
const lettersTo = (caseId: string, email: string) =>
  sql<LetterRow>`SELECT ${row}, queued_at, delayed_at, attempts FROM letter l
    WHERE case_id = ${caseId}::uuid AND state IN ('QUEUED', 'SENDING')
      AND audience NOT IN ('REPORTER', 'FORMER_ADDRESS') AND NOT also_if_shut_out AND EXISTS (
        SELECT FROM letter_personal p WHERE p.letter_id = l.id AND lower(p.recipient) = lower(${email}))
    FOR UPDATE`;

// Of each letter what went last counts; its words stand with the first. The link of E17 works once and is kept nowhere.
// Whoever asks for one letter may not have heard yet that it went again.
const writtenLetters = (caseId: string, { letterIds, besides }: WantedAgain) =>
  sql<WrittenLetter>`WITH gone AS (
    SELECT DISTINCT ON (first_id) l.id, coalesce(l.again_of, l.id) AS first_id, l.state, l.sent_at FROM letter l
    WHERE l.case_id = ${caseId}::uuid AND l.audience = 'REPORTER' AND l.channel = 'MAIL' AND l.letter <> 'E17'
    ORDER BY first_id, l.queued_at DESC, l.again_of NULLS LAST
  )
  SELECT f.id, f.letter, f.cause_id, f.queued_at, p.sender, p.subject, p.body_text AS text, p.body_html AS html
    FROM gone g JOIN letter f ON f.id = g.first_id JOIN letter_personal p ON p.letter_id = f.id
    WHERE g.state NOT IN ('QUEUED', 'SENDING') AND (g.id = ANY(${letterIds}::uuid[])
      OR ${besides === null} AND g.first_id IN (
        SELECT coalesce(n.again_of, n.id) FROM letter n WHERE n.id = ANY(${letterIds}::uuid[]))
      OR ${besides !== null} AND g.id <> ALL(${besides?.outdatedIds ?? []}::uuid[])
        AND (g.state = 'FAILED' OR g.sent_at >= ${besides?.went?.since ?? null}::timestamptz
          AND g.sent_at <= ${besides?.went?.until ?? null}::timestamptz))
    ORDER BY f.queued_at, f.letter`;

interface TakenRow extends Omit<LetterToSend, 'access'> {
  year: string | null;
  refs: string | null;
  case_restricted: boolean | null;
}

const takeLetters = (atMost: number) => sql<TakenRow>`WITH due AS (
    SELECT id FROM letter WHERE state = 'QUEUED' AND next_attempt_at <= clock_timestamp()
    ORDER BY next_attempt_at LIMIT ${atMost} FOR UPDATE SKIP LOCKED
  ), taken AS (
    UPDATE letter l SET state = 'SENDING', attempts = attempts + 1 FROM due WHERE l.id = due.id RETURNING l.*
  )
  SELECT ${row}, queued_at, delayed_at, attempts, recipient AS to, sender, subject, body_text AS text, body_html AS html,
    sealed_token, (SELECT a.year FROM case_access a WHERE a.case_id = t.case_id),
    (SELECT a.refs FROM case_access a WHERE a.case_id = t.case_id),
    (SELECT a.restricted FROM case_access a WHERE a.case_id = t.case_id) AS case_restricted
  FROM taken t JOIN letter_personal ON letter_id = id WHERE recipient IS NOT NULL`;

// A letter of a case that was restricted since it was queued counts as restricted, and no open topic hears of it.
type AsNow = <Letter extends LetterRow>(letter: Letter) => Letter;

interface Ending {
  letter: LetterRow;
  state: Extract<LetterState, 'SENT' | 'FAILED' | 'WITHDRAWN'>;
  /** The address at which the mail server was asked; null where it was not. */
  wentTo: string | null;
  sentAt: Date | null;
  failedAt: Date | null;
  smtpCode: number | null;
  told: LetterMessage[];
}

const withdrawn = (letter: LetterRow, at: Date): Ending => ({
  letter,
  state: 'WITHDRAWN',
  wentTo: null,
  sentAt: null,
  failedAt: null,
  smtpCode: null,
  told: [
    messageOf(factOf(letter, letterWithdrawn, { at, more: { withdrawnAt: at.toISOString() } })),
  ],
});

/** Letters with their states in notification's own PostgreSQL; each change of state tells its fact. */
export function createLetterStore(database: Database): LetterStore {
  const client = database.clientOf(PrismaClient);

  const queue = async (session: Session, letters: readonly NewLetter[]): Promise<void> => {
    if (letters.length === 0) return;
    await session.query(keepLetters(JSON.stringify(letters.map(keptOf))));
  };

  const accessOf = async (session: Session, caseIds: readonly string[]) => {
    const rows = await session.query(
      sql<{ case_id: string; year: string; restricted: boolean; refs: string }>`
        SELECT case_id, year, restricted, refs FROM case_access WHERE case_id = ANY(${[...caseIds]}::uuid[])`,
    );
    return new Map(
      rows.map(({ case_id: id, refs, ...rest }) => [id, { ...rest, refs: partsOf(refs) }]),
    );
  };

  const end = async (session: Session, endings: readonly Ending[]): Promise<number> => {
    const given = endings.map(
      ({ letter, state, wentTo, sentAt, failedAt, smtpCode, told }, position) => ({
        id: letter.id,
        case_id: letter.case_id,
        state,
        sent_at: sentAt,
        failed_at: failedAt,
        smtp_code: smtpCode,
        went_to: wentTo?.toWellFormed() ?? null,
        position,
        told,
      }),
    );
    return (await session.query(endLetters(JSON.stringify(given)))).length;
  };

  // Letters of one case may end at the same moment; their facts follow each other.
  const ofCases = (
    letters: readonly LetterRow[],
    work: (session: Session, asNow: AsNow) => Promise<void>,
  ) =>
    database.transact(async (session) => {
      const caseIds = letters.map(({ case_id: caseId }) => caseId);
      await lockAggregates(session, caseIds);
      const access = await accessOf(session, caseIds);
      await work(session, (letter) =>
        access.get(letter.case_id)?.restricted === true ? { ...letter, restricted: true } : letter,
      );
    });

  return {
    queue,

    async takeDue(turn, atMost) {
      const rows = await turn.query(takeLetters(atMost));
      return rows.map(({ year, refs, case_restricted: restricted, ...letter }) => ({
        ...letter,
        access:
          year === null || refs === null || restricted === null
            ? null
            : { year, restricted, refs: partsOf(refs) },
      }));
    },

    sent: (letters) =>
      ofCases(
        letters.map(({ letter }) => letter),
        async (session, asNow) => {
          const endings = letters.map(({ letter, at }) => ({
            letter,
            state: 'SENT' as const,
            wentTo: letter.to,
            sentAt: at,
            failedAt: null,
            smtpCode: null,
            told: sentMessagesOf(asNow(letter), at),
          }));
          await end(session, endings);
        },
      ),

    async tryAgain({ id, attempts }, waitMs) {
      await database.query(
        sql`UPDATE letter SET state = 'QUEUED',
            next_attempt_at = clock_timestamp() + ${waitMs} * interval '1 millisecond'
          WHERE id = ${id}::uuid AND state = 'SENDING' AND attempts = ${attempts}`,
      );
    },

    delayed: (letter, at, { smtpCode }) =>
      ofCases([letter], async (session, asNow) => {
        const [queuedAt, delayedAt] = [letter.queued_at.toISOString(), at.toISOString()];
        const more = { queuedAt, delayedAt, smtpCode };
        const fact = factOf(asNow(letter), letterDelayed, { at, more });
        const told = [messageOf(fact)];
        const { id, case_id: caseId } = letter;
        const delay = { id, case_id: caseId, delayed_at: at, position: 0, told };
        await session.query(delayLetters(JSON.stringify([delay])));
      }),

    failed: (letter, at, { smtpCode, lettersOn }) =>
      ofCases([letter], async (session, asNow) => {
        const more = { failedAt: at.toISOString(), smtpCode };
        const failed = factOf(asNow(letter), letterFailed, { at, more });
        const ending = {
          letter,
          wentTo: letter.to,
          sentAt: null,
          failedAt: at,
          smtpCode,
          told: [messageOf(failed)],
        };
        if ((await end(session, [{ ...ending, state: 'FAILED' }])) === 0) return;
        await queue(session, lettersOn(failed));
      }),

    async unfinished() {
      const rows = await client.letter.findMany({
        where: { state: 'SENDING' },
        select: { id: true },
      });
      return rows.map(({ id }) => id);
    },

    written: (session, caseId, wanted) => session.query(writtenLetters(caseId, wanted)),

    async readdress(session, caseId, email) {
      await session.query(
        sql`UPDATE letter_personal p SET recipient = ${email} FROM letter l
         WHERE l.id = p.letter_id AND l.case_id = ${caseId}::uuid AND l.audience = 'REPORTER' AND l.channel = 'MAIL'
           AND l.state IN ('QUEUED', 'SENDING') AND l.letter <> 'E17'`,
      );
    },

    async withdraw(session, caseId, { email, at }) {
      const waiting = await session.query(lettersTo(caseId, email));
      await end(
        session,
        waiting.map((letter) => withdrawn(letter, at)),
      );
    },

    drop: (letter, at, instead = []) =>
      ofCases([letter], async (session, asNow) => {
        await end(session, [withdrawn(asNow(letter), at)]);
        await queue(session, instead);
      }),

    async keepAccess(session, caseId, { year, restricted, refs, version }) {
      await session.query(
        sql`INSERT INTO case_access AS a (case_id, year, restricted, refs, version)
          VALUES (${caseId}::uuid, ${year}, ${restricted}, ${refs.join(' ')}, ${version})
          ON CONFLICT (case_id) DO UPDATE SET restricted = EXCLUDED.restricted, refs = EXCLUDED.refs,
            version = EXCLUDED.version WHERE a.version < EXCLUDED.version`,
      );
    },

    accessOf,
    accessOfCases: (caseIds) => accessOf(database, caseIds),

    async forgetAccess(caseIds) {
      await client.caseAccess.deleteMany({ where: { caseId: { in: [...caseIds] } } });
    },

    async takeBack(ids) {
      await client.letter.updateMany({
        where: { state: 'SENDING', id: { in: [...ids] } },
        data: { state: 'QUEUED' },
      });
    },

    async ofCases(caseIds) {
      const letters = await client.letter.findMany({
        where: { caseId: { in: [...caseIds] } },
        orderBy: [{ queuedAt: 'asc' }, { letter: 'asc' }],
        select: ofShownLetter,
      });
      return letters.flatMap(shownFrom);
    },

    async countByState() {
      const counted = await client.letter.groupBy({ by: 'state', _count: true });
      return new Map(counted.map(({ state, _count: count }) => [state, count]));
    },
  };
}

const partsOf = (refs: string) => (refs === '' ? [] : refs.split(' '));

function keptOf(letter: NewLetter, position: number) {
  const { caseId, causeId, code, audience, sender, at, again } = letter;
  const toOne = letter.reader === null ? '' : ` ${letter.reader}`;
  const id = uuidOf(
    again === undefined ? `${causeId} ${code} ${audience}${toOne}` : `${again.by} ${again.of}`,
  );
  const filed = letter.to === null;
  const kept = {
    id,
    case_id: caseId,
    case_ref: letter.caseRef,
    brand: letter.brand,
    restricted: letter.restricted,
    letter: code,
    cause_id: causeId,
    correlation_id: letter.correlationId,
    audience,
    channel: filed ? ('FILE' as const) : ('MAIL' as const),
    message_id: `<${id}@${sender.split('@')[1]}>`,
    again_of: again?.of ?? null,
    told_openly: letter.toldOpenly,
    also_if_shut_out: letter.alsoIfShutOut,
  };
  return {
    ...kept,
    once_per_case: letter.oncePerCase,
    state: filed ? 'SENT' : 'QUEUED',
    queued_at: at,
    sent_at: filed ? at : null,
    // PostgreSQL refuses half a character in jsonb; as text it was replaced.
    recipient: letter.to?.toWellFormed() ?? null,
    sender,
    subject: letter.subject.toWellFormed(),
    body_text: letter.text.toWellFormed(),
    body_html: letter.html.toWellFormed(),
    sealed_token: letter.sealedToken,
    position,
    told: [
      messageOf(factOf(kept, letterQueued, { at, more: { queuedAt: at.toISOString() } })),
      ...(filed ? sentMessagesOf(kept, at) : []),
    ],
  };
}
