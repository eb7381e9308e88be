import { randomUUID } from 'node:crypto';
import { cursorOf, placeOf } from './step-cursor.ts';

const at = '2026-11-13T10:00:00.000Z';
const encoded = (text: string) => Buffer.from(text).toString('base64url');

describe('the cursor of a step', () => {
  it.each([
    { at, position: 1, letterId: '' },
    { at, position: 2_147_483_647, letterId: randomUUID() },
  ])('D10: leads back to its place: %j', (place) => {
    expect(placeOf(cursorOf(place))).toEqual(place);
  });

  it.each([null, undefined])('D10: is not needed: %s', (after) => {
    expect(placeOf(after)).toBeNull();
  });

  it.each([
    '',
    'x',
    encoded('2026-11-13 1 '),
    encoded('2026-02-30T10:00:00.000Z 1 '),
    encoded(`${at} -1 `),
    encoded(`${at} 1.5 `),
    encoded(`${at} 2147483648 `),
    encoded(`${at} 1 no-uuid`),
    encoded(`${at} 1 ${randomUUID()} more`),
    encoded('infinity 1 '),
  ])('D10: is refused where it is not one: %j', (after) => {
    expect(() => placeOf(after)).toThrow('is not the endCursor of a page');
  });
});
