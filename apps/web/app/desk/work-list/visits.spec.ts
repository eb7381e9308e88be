import { visitsAt, type Visits } from './visits.ts';

const hour = 3_600_000;
const monday = Date.parse('2026-11-16T08:00:00Z');
const who = 'joris-bakker';

/** What is kept after pages at these instants. */
const after = (...pages: number[]) =>
  pages.reduce<Visits | null>((kept, page) => visitsAt(kept, who, page), null);

describe('the visit before', () => {
  it('is none on the first', () => {
    expect(after(monday)).toEqual({ who, seen: monday, before: null });
  });

  it('does not move with the pages of a visit, however long that is', () => {
    const pages = [1, 4, 8, 11].map((hours) => monday + hours * hour);
    expect(after(monday, ...pages)?.before).toBeNull();
    const tuesday = monday + 24 * hour;
    expect(after(monday, tuesday, tuesday + hour)?.before).toBe(monday);
  });

  it('is the one before where some hours went by without a page', () => {
    expect(after(monday, monday + 4 * hour)?.before).toBeNull();
    expect(after(monday, monday + 4 * hour + 1)?.before).toBe(monday);
  });

  it('is not that of somebody else in the same browser', () => {
    const next = monday + 24 * hour;
    expect(visitsAt(after(monday), 'fatma-kaya', next)).toEqual({
      who: 'fatma-kaya',
      seen: next,
      before: null,
    });
  });
});
