import { readAsked } from './asked.ts';
import { markOf } from '../marks.ts';
import { filters } from './filters.ts';
import { namesOf, questionOf } from './question.ts';

const since = new Date('2026-11-13T15:00:00Z');
const knowing = { colleagues: [{ id: 'sanne-de-boer' }, { id: 'joris-bakker' }], since };
const asked = (search: string) => readAsked(new URLSearchParams(search));
const question = (search: string) => questionOf(asked(search), knowing);

// Every field of the graph's filter but those of one value, for which there are lists.
const one = {
  urgentie: 'OVERDUE',
  stand: 'CLOSED',
  soort: 'COMPLIMENT',
  merk: 'skar',
  regio: 'arnhem-noord',
  vestiging: 'skar-de-linde',
  behandelaar: markOf('joris-bakker'),
  aard: 'VOEDING',
  afgeschermd: 'nee',
  'ingediend-vanaf': '2026-11-01',
  'ingediend-tot': '2026-11-02',
  'gesloten-vanaf': '2026-11-03',
  'gesloten-tot': '2026-11-04',
  'afhandeling-binnen': '7',
};

describe('what is asked of the graph', () => {
  it('is every filter of an address', () => {
    const marks = filters.flatMap(({ name, of }) => (of === 'YES' ? [[name, 'ja']] : []));
    const search = new URLSearchParams([...Object.entries(one), ...marks]).toString();
    expect(question(search)).toEqual({
      filter: {
        urgencies: ['OVERDUE'],
        states: ['CLOSED'],
        kinds: ['COMPLIMENT'],
        brandIds: ['skar'],
        regionIds: ['arnhem-noord'],
        locationIds: ['skar-de-linde'],
        handlerIds: ['joris-bakker'],
        categories: ['VOEDING'],
        withoutHandler: true,
        notAccepted: true,
        handlerHasLeft: true,
        hasUnread: true,
        overdue: true,
        measureIsLate: true,
        letterIsLate: true,
        restricted: false,
        submittedFrom: '2026-11-01',
        submittedTo: '2026-11-02',
        closedFrom: '2026-11-03',
        closedTo: '2026-11-04',
        settlementWithinDays: '7',
      },
    });
  });

  it.each([
    ['nieuw=ja', '2026-11-13T15:00:00.000Z'],
    // Midnight in Amsterdam, or an hour before it.
    ['gewijzigd-vanaf=2026-11-13', '2026-11-12T22:00:00Z'],
    ['gewijzigd-vanaf=gisteren', 'gisteren'],
  ])('of %s is what changed since %s', (search, changedSince) => {
    expect(question(search)).toEqual({ filter: { changedSince } });
  });

  it.each([
    ['stand=CLOSED&stand=NIETS', ['stand']],
    ['behandelaar=joris-bakker', ['behandelaar']],
    ['ongelezen=misschien&afgeschermd=x&nieuw=x', ['ongelezen', 'afgeschermd', 'nieuw']],
  ])('is nothing where the graph could not name what is wrong: %s', (search, problems) => {
    expect(question(search)).toEqual({ problems });
  });

  it('is nothing new to who was not here before', () => {
    expect(questionOf(asked('nieuw=ja'), { ...knowing, since: null })).toEqual({
      problems: ['nieuw'],
    });
  });

  it('is named as in the address where the graph did not take it', () => {
    expect(namesOf(['filter.brandIds', 'after'], asked('merk=x'))).toEqual(['merk']);
    expect(namesOf(['filter.changedSince'], asked('gewijzigd-vanaf=x'))).toEqual([
      'gewijzigd-vanaf',
    ]);
  });
});

it('a colleague has a code in an address, which does not tell their name', () => {
  expect(markOf('sanne-de-boer')).toMatch(/^[0-9a-f]{12}$/);
  expect(markOf('sanne-de-boer')).not.toBe(markOf('joris-bakker'));
});
