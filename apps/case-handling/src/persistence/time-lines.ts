import { readers, readersOfLetter, type Readers } from '@klantreacties/access';
import { audiences, channels, letterCodes } from '@klantreacties/procedure';
import type { Session } from '@klantreacties/service-runtime';
import { steps } from '../domain/case/steps.ts';
import type { LetterOfStep, StoredStep, TimeLines } from '../use-cases/case/time-line.ts';
import { scopeSql } from './scope-sql.ts';

interface Row {
  case_id: string;
  at: Date;
  position: number;
  letter_id: string;
  what: string;
  data: object;
  personal: object | null;
  actor: string | null;
  letter: LetterOfStep | null;
}

const afterHistory = 2_147_483_647;
const noLetter = '00000000-0000-0000-0000-000000000000';
const beforeAll = { at: '-infinity', position: 0, letterId: '' };
const levelOf = (name: Readers) => readers.indexOf(name);

const kept = Object.entries(steps).map(([what, step]) => ({ what, level: levelOf(step.readers) }));
const lettersKept = audiences.names.map((audience) => ({
  audience,
  level: levelOf(readersOfLetter(audience)),
}));

// What the reporter said stands where they said it, though it came in later. What this build does not know stands nowhere.
const rows = `SELECT h.case_id, coalesce((h.data->>'answeredAt')::timestamptz, (h.data->>'loggedAt')::timestamptz, h.happened_at) AS at,
      h.position, '${noLetter}'::uuid AS letter_id, h.what, h.data, p.personal, p.actor, NULL::jsonb AS letter
    FROM case_history h LEFT JOIN case_history_personal p ON p.case_id = h.case_id AND p.position = h.position
    WHERE h.case_id = asked.id AND EXISTS (SELECT 1 FROM jsonb_to_recordset($3::jsonb) AS k (what text, level int)
      WHERE k.what = h.what AND k.level <= asked.level)
  UNION ALL
  SELECT l.case_id, coalesce(l.queued_at, l.ended_at), ${afterHistory}, l.letter_id, 'letter', '{}', '{}', '',
      jsonb_build_object('letterId', l.letter_id, 'letter', l.letter, 'audience', l.audience, 'channel', l.channel,
        'state', l.state, 'queuedAt', l.queued_at, 'endedAt', l.ended_at)
    FROM reporter_letter l
    WHERE l.case_id = asked.id AND coalesce(l.queued_at, l.ended_at) IS NOT NULL
      AND l.letter = ANY($5::text[]) AND l.channel = ANY($6::text[])
      AND EXISTS (SELECT 1 FROM jsonb_to_recordset($4::jsonb) AS k (audience text, level int)
        WHERE k.audience = l.audience AND k.level <= asked.level)`;

/** Time lines out of the chained history and the letters of cases. */
export const createTimeLines = (database: Pick<Session, 'query'>): TimeLines => ({
  async stepsOf(scope, cases, { first, after }) {
    const { text, values } = scopeSql(scope, 11);
    const from = after ?? beforeAll;
    const found = await database.query<Row>(
      `SELECT s.* FROM unnest($1::uuid[], $2::int[]) AS asked (id, level)
        JOIN case_record c ON c.id = asked.id AND ${text},
        LATERAL (SELECT * FROM (${rows}) r WHERE (r.at, r.position, r.letter_id) > ($7::timestamptz, $8::int, $9::uuid)
          ORDER BY r.at, r.position, r.letter_id LIMIT $10) s
        ORDER BY s.case_id, s.at, s.position, s.letter_id`,
      [
        cases.map(({ id }) => id),
        cases.map((one) => levelOf(one.readers)),
        JSON.stringify(kept),
        JSON.stringify(lettersKept),
        letterCodes.names,
        channels.names,
        from.at,
        from.position,
        from.letterId === '' ? noLetter : from.letterId,
        first + 1,
        ...values,
      ],
    );
    const byCase = Map.groupBy(found, ({ case_id: id }) => id);
    return new Map(
      cases.map(({ id }) => {
        const read = byCase.get(id) ?? [];
        return [id, { steps: read.slice(0, first).map(stepOf), hasNextPage: read.length > first }];
      }),
    );
  },
});

const stepOf = ({ at, position, letter_id: letterId, letter, ...row }: Row): StoredStep => ({
  at: at.toISOString(),
  position,
  letterId: letterId === noLetter ? '' : letterId,
  what: row.what,
  data: row.data,
  personal: row.personal,
  actor: row.actor,
  letter:
    letter === null
      ? null
      : { ...letter, queuedAt: inUtc(letter.queuedAt), endedAt: inUtc(letter.endedAt) },
});

// The database writes instants within JSON in a form of its own.
const inUtc = (instant: string | null) =>
  instant === null ? null : new Date(instant).toISOString();
