import { fragment, sql } from './sql.ts';

describe('the sql tag', () => {
  it('puts a place where each value stood, in order', () => {
    expect(sql`UPDATE letter SET state = ${'SENT'} WHERE id = ${7}::int`).toEqual({
      text: 'UPDATE letter SET state = $1 WHERE id = $2::int',
      values: ['SENT', 7],
    });
  });

  it('never lets a value into the text', () => {
    const { text, values } = sql`DELETE FROM inbox WHERE event_id = ${"'; DROP TABLE inbox; --"}`;
    expect(text).toBe('DELETE FROM inbox WHERE event_id = $1');
    expect(values).toEqual(["'; DROP TABLE inbox; --"]);
  });

  it('takes null, lists and dates as values', () => {
    const at = new Date(0);
    expect(sql`SELECT ${null}::text, ${['a']}::text[], ${at}::timestamptz`.values).toEqual([
      null,
      ['a'],
      at,
    ]);
  });

  it('has fragments in the text and counts none of them', () => {
    const columns = fragment('id, number');
    expect(sql`SELECT ${columns} FROM reaction WHERE id = ${'x'} LIMIT ${2}::int`).toEqual({
      text: 'SELECT id, number FROM reaction WHERE id = $1 LIMIT $2::int',
      values: ['x', 2],
    });
  });
});
