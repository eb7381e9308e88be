import { filterOf, readAsked, searchWith, type Choosing } from './filter.ts';

const nobody = { id: 'joris', managedLocationIds: [], managedRegionIds: [] };
const els = { id: 'els', managedLocationIds: ['linde', 'nest'], managedRegionIds: ['noord'] };
const sanne = { id: 'sanne', managedLocationIds: ['linde'], managedRegionIds: [] };
const choosing = (me: Choosing['me']): Choosing => ({
  me,
  places: {
    brands: [{ id: 'skar', name: 'Skar' }],
    regions: [
      { id: 'noord', name: 'Noord' },
      { id: 'zuid', name: 'Zuid' },
    ],
    locations: [{ id: 'linde', name: 'De Linde', regionId: 'noord' }],
  },
  owners: [
    { id: 'planning', name: 'Planning', mark: 'planning' },
    { id: 'tom-jansen', name: 'Tom Jansen', mark: 'q7' },
  ],
});
const read = (search: string, me: Choosing['me'] = nobody) => {
  const asked = readAsked(new URLSearchParams(search), choosing(me));
  return { asked, filter: filterOf(asked, choosing(me)) };
};

it.each<[string, Choosing['me'], object]>([
  ['', nobody, { realised: false }],
  ['', els, { realised: false, regionIds: ['noord'] }],
  ['', sanne, { realised: false }],
  ['wie=alle', els, { realised: false }],
  ['wie=mij&stand=te-laat', els, { late: true, ownerIds: ['els'] }],
  ['wie=regio&stand=uitgevoerd', sanne, { realised: true, locationIds: ['linde'] }],
  ['wie=regio&stand=alle', nobody, {}],
  ['wie=regio&merk=skar&stand=alle', els, { regionIds: ['noord'], brandIds: ['skar'] }],
  ['wie=regio&regio=zuid&stand=alle', els, { regionIds: ['zuid'] }],
  ['wie=mij&eigenaar=q7&stand=alle', els, { ownerIds: ['tom-jansen'] }],
  ['eigenaar=planning&eigenaar=q7&stand=alle', nobody, { ownerIds: ['planning', 'tom-jansen'] }],
  ['eigenaar=tom-jansen&regio=elders&stand=toString', nobody, { realised: false }],
  [
    'stand=op-tijd&vestiging=linde&vestiging=linde',
    nobody,
    { realised: false, late: false, locationIds: ['linde'] },
  ],
  [
    'stand=alle&vanaf=2026-11-01&tot=2026-11-01',
    nobody,
    { dueFrom: '2026-11-01', dueTo: '2026-11-01' },
  ],
])('the address %j asks the graph the same, of those who are there', (search, me, filter) => {
  expect(read(search, me).filter).toEqual(filter);
});

it.each([
  ['vanaf=2026-02-30', [{ field: 'vanaf', why: 'NO_DAY' }], {}],
  ['vanaf=x&tot=2026-11-01', [{ field: 'vanaf', why: 'NO_DAY' }], { dueTo: '2026-11-01' }],
  ['vanaf=2026-11-02&tot=2026-11-01', [{ field: 'tot', why: 'BEFORE' }], { dueFrom: '2026-11-02' }],
])('the days of %j are told where they are wrong, and not asked', (search, wrong, filter) => {
  const { asked, ...read_ } = read(`stand=alle&${search}`);
  expect(asked.wrong).toEqual(wrong);
  expect(read_.filter).toEqual(filter);
});

it('a link keeps what was chosen, begins at the first page, and replaces what it is about', () => {
  const { asked } = read('wie=alle&regio=zuid&eigenaar=q7&vanaf=2026-11-01&na=x', els);
  const searchOf = (change: Parameters<typeof searchWith>[1]) =>
    Object.fromEntries(new URLSearchParams(searchWith(asked, change)));
  const days = { vanaf: '2026-11-01', stand: 'open' };
  expect(searchOf({})).toEqual({ ...days, wie: 'alle', regio: 'zuid', eigenaar: 'q7' });
  expect(searchOf({ wie: 'mij' })).toEqual({ ...days, wie: 'mij', regio: 'zuid' });
  expect(searchOf({ wie: 'regio' })).toEqual({ ...days, wie: 'regio', eigenaar: 'q7' });
  expect(searchOf({ na: 'y', stand: 'alle' })).toMatchObject({
    na: 'y',
    stand: 'alle',
    regio: 'zuid',
  });
});
