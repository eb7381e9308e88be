import { createHash } from 'node:crypto';
import {
  letterFailed,
  letterQueued,
  letterSent,
  newFact,
  newOpenEvent,
  openLetterSent,
  type FactDefinition,
} from '@klantreacties/event-contracts';
import { appendToOutbox, lockAggregate } from '@klantreacties/event-delivery';
import { localDateOf } from '@klantreacties/procedure';
import type { Database, Session } from '@klantreacties/service-runtime';
import type {
  LetterRow,
  LetterStore,
  LetterToSend,
  NewLetter,
  ShownLetter,
} from '../use-cases/letter-store.ts';

/** Letters with their states in notification's own PostgreSQL; each change of state tells its fact. */
export function createLetterStore(database: Database): LetterStore {
  const tell = async (
    session: Session,
    row: LetterRow,
    definition: FactDefinition,
    at: Date,
    more: object,
  ): Promise<string> => {
    const [taken] = await session.query<{ last: number }>(
      `INSERT INTO letter_version AS v (case_id, last) VALUES ($1, 1)
       ON CONFLICT (case_id) DO UPDATE SET last = v.last + 1 RETURNING last`,
      [row.case_id],
    );
    const { case_ref: caseRef, brand, restricted, channel, audience } = row;
    const fact = newFact(definition, {
      id: uuidOf(`${row.id} ${definition.name} ${taken?.last}`),
      subject: row.case_id,
      time: at,
      aggregateVersion: taken?.last ?? 1,
      correlationId: row.correlation_id,
      causationId: row.cause_id,
      data: {
        caseRef,
        brand,
        restricted,
        letterId: row.id,
        letter: row.letter,
        causeId: row.cause_id,
        audience,
        channel,
        ...more,
      } as never,
      // A letter's own facts name nobody, so they need no key and outlive an erasure.
      sealedPersonal: null,
    });
    const messages = [{ topic: definition.topic, key: row.case_id, value: JSON.stringify(fact) }];
    if (definition.name === letterSent.name && !restricted) {
      const day = localDateOf(at);
      const open = newOpenEvent(openLetterSent, {
        id: uuidOf(`${row.id} open`),
        caseRef,
        day,
        data: { caseRef, brand, letter: row.letter, channel, audience, on: day },
      });
      messages.push({ topic: openLetterSent.topic, key: caseRef, value: JSON.stringify(open) });
    }
    await appendToOutbox(session, messages);
    return fact.id;
  };

  const rowOf = async (session: Session, id: string): Promise<LetterRow> => {
    const [row] = await session.query<LetterRow>('SELECT * FROM letter WHERE id = $1', [id]);
    if (row === undefined) throw new Error('A letter is not there');
    return row;
  };

  // Two letters of one case may arrive at the same moment; their facts follow each other.
  const ofLetter = async (id: string, work: (session: Session) => Promise<void>) => {
    const { case_id: caseId } = await rowOf(database, id);
    await database.transact(async (session) => {
      await lockAggregate(session, caseId);
      await work(session);
    });
  };

  const queue = async (session: Session, letter: NewLetter): Promise<void> => {
    const id = uuidOf(`${letter.causeId} ${letter.code} ${letter.audience}`);
    const channel = letter.to === null ? 'FILE' : 'MAIL';
    const inserted = await session.query(
      `INSERT INTO letter (id, case_id, case_ref, brand, restricted, letter, cause_id, correlation_id,
           audience, channel, state, message_id, next_attempt_at, queued_at, sent_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, clock_timestamp(), $13, $14)
         ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        id,
        letter.caseId,
        letter.caseRef,
        letter.brand,
        letter.restricted,
        letter.code,
        letter.causeId,
        letter.correlationId,
        letter.audience,
        channel,
        channel === 'FILE' ? 'SENT' : 'QUEUED',
        `<${id}@${letter.sender.split('@')[1]}>`,
        letter.at,
        channel === 'FILE' ? letter.at : null,
      ],
    );
    if (inserted.length === 0) return;
    await session.query(
      `INSERT INTO letter_personal (letter_id, recipient, sender, subject, body_text, body_html)
         VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, letter.to, letter.sender, letter.subject, letter.text, letter.html],
    );
    const row = await rowOf(session, id);
    await tell(session, row, letterQueued, letter.at, { queuedAt: letter.at.toISOString() });
    if (channel === 'FILE')
      await tell(session, row, letterSent, letter.at, { sentAt: letter.at.toISOString() });
  };

  return {
    queue,

    takeDue: (turn, atMost) =>
      turn.query<LetterToSend>(
        `WITH due AS (
           SELECT id FROM letter WHERE state = 'QUEUED' AND next_attempt_at <= clock_timestamp()
           ORDER BY next_attempt_at LIMIT $1 FOR UPDATE SKIP LOCKED
         ), taken AS (
           UPDATE letter l SET state = 'SENDING', attempts = attempts + 1 FROM due
           WHERE l.id = due.id RETURNING l.id, l.message_id, l.brand, l.attempts
         )
         SELECT t.id, t.message_id AS "messageId", t.brand, t.attempts, p.recipient AS to, p.sender,
           p.subject, p.body_text AS text, p.body_html AS html
         FROM taken t JOIN letter_personal p ON p.letter_id = t.id`,
        [atMost],
      ),

    sent: (id, at) =>
      ofLetter(id, async (session) => {
        const changed = await session.query(
          `UPDATE letter SET state = 'SENT', sent_at = $2
           WHERE id = $1 AND state IN ('SENDING', 'QUEUED') RETURNING id`,
          [id, at],
        );
        if (changed.length === 0) return;
        await tell(session, await rowOf(session, id), letterSent, at, { sentAt: at.toISOString() });
      }),

    async tryAgain(id, waitMs) {
      await database.query(
        `UPDATE letter SET state = 'QUEUED', next_attempt_at = clock_timestamp() + $2 * interval '1 millisecond'
         WHERE id = $1 AND state = 'SENDING'`,
        [id, waitMs],
      );
    },

    failed: (id, at, { smtpCode, tellQuality }) =>
      ofLetter(id, async (session) => {
        const changed = await session.query(
          `UPDATE letter SET state = 'FAILED', failed_at = $2, smtp_code = $3
           WHERE id = $1 AND state IN ('SENDING', 'QUEUED') RETURNING id`,
          [id, at, smtpCode],
        );
        if (changed.length === 0) return;
        const row = await rowOf(session, id);
        const failedAt = at.toISOString();
        const factId = await tell(session, row, letterFailed, at, { failedAt, smtpCode });
        const told = row.letter === 'N11' ? null : tellQuality({ row, factId });
        if (told !== null) await queue(session, told);
      }),

    async unfinished() {
      const rows = await database.query<{ id: string }>(
        "SELECT id FROM letter WHERE state = 'SENDING'",
      );
      return rows.map(({ id }) => id);
    },

    async takeBack(ids) {
      await database.query(
        "UPDATE letter SET state = 'QUEUED' WHERE state = 'SENDING' AND id = ANY($1::uuid[])",
        [ids],
      );
    },

    async ofCases(caseIds: readonly string[]): Promise<ShownLetter[]> {
      return database.query<ShownLetter>(
        `SELECT l.case_id, l.id, l.letter, l.audience, l.channel, l.state, l.restricted, p.subject,
           p.body_text, l.sent_at
         FROM letter l JOIN letter_personal p ON p.letter_id = l.id
         WHERE l.case_id = ANY($1::uuid[]) ORDER BY l.queued_at, l.letter`,
        [caseIds],
      );
    },

    async countByState(): Promise<Map<string, number>> {
      const rows = await database.query<{ state: string; count: number }>(
        'SELECT state, count(*)::int AS count FROM letter GROUP BY state',
      );
      return new Map(rows.map(({ state, count }) => [state, count]));
    },
  };
}

/** The same id for the same name, so that a second delivery makes no second letter. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
