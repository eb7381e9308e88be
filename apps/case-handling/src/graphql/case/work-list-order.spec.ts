import { randomUUID } from 'node:crypto';
import { cursorOf, readOrder, readPlace } from './work-list-order.ts';

const today = '2026-11-13';

it('D6: reads a cursor in the order of its page alone', () => {
  const id = randomUUID();
  const urgent = readOrder(null, null);
  const place = [today, '2026-11-13T09:00:00.000Z', id];
  expect(readPlace(cursorOf(urgent, place), urgent)).toEqual(place);
  const change = readOrder('CHANGE', null);
  expect(change.descending).toBe(true);
  for (const order of [change, readOrder('URGENCY', 'DESCENDING'), readOrder('CLOSING', null)])
    expect(() => readPlace(cursorOf(urgent, place), order)).toThrow(/^after is/);
  for (const wrong of [
    ['2026-02-30', place[1], id],
    [today, 'gisteren', id],
    [today, place[1], 'x'],
    [today, id],
    [...place, id],
  ])
    expect(() => readPlace(cursorOf(urgent, wrong as string[]), urgent)).toThrow(
      'after is not the endCursor of a page',
    );
});
