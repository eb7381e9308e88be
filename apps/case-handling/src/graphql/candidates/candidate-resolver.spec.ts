import 'reflect-metadata';
import { publicViewer, type StaffViewer } from '@klantreacties/access';
import type { Language } from '@klantreacties/procedure';
import { assigned, context, directory, opened } from '../../../test/a-case.ts';
import type { Case } from '../../domain/case/case.ts';
import type { CaseContext } from '../case/case-context.ts';
import { CaseView } from '../case/case-view.ts';
import { openCasesWithin } from '../case/open-cases.ts';
import { CandidateResolver } from './candidate-resolver.ts';

const staff = (id: string): StaffViewer => ({
  kind: 'staff',
  id,
  roles: [],
  superiorIds: [],
  locationIds: [],
  regionIds: [],
  brandIds: [],
});

/** The same directory with many more people. */
const many = {
  ...directory,
  staff: [
    ...directory.staff,
    ...directory.staff.flatMap((person) =>
      Array.from({ length: 100 }, (_none, n) => ({ ...person, id: `${person.id}-${n}` })),
    ),
  ],
};

/** Asks candidates of one case; `counted` has whose open cases the store was asked for, by statement. */
function asking({
  id = 'joris-bakker',
  of = opened(),
  language = 'NL' as Language,
  known = directory,
} = {}) {
  const counted: (readonly string[])[] = [];
  const viewer = staff(id);
  const openCases = openCasesWithin(
    {
      async countHandled(_scope, staffIds) {
        counted.push(staffIds);
        return new Map([['sanne-de-boer', 3]]);
      },
    },
    { reach: 'NONE' },
  );
  const work = { directory: () => known, now: () => context.now };
  const asker = { viewer, language, openCases, work };
  const view = new CaseView(of, { viewer, directory: known, now: context.now });
  const ask = ({
    name = null as string | null,
    first = null as number | null,
    after = null as string | null,
    by = asker,
  } = {}) =>
    new CandidateResolver().candidates(view, name, first, after, by as unknown as CaseContext);
  return { ask, asker, counted, view };
}
const about = (involvedName: string) => opened({ involvedName });
const found = (given: Parameters<typeof asking>[0] = {}, name: string | null = null) => {
  const page = asking(given).ask({ name, first: 100 });
  if (page === null) throw new Error('Nobody is told');
  return page.edges.map(({ node }) => node);
};

describe('the candidates of a case', () => {
  it('have their places, and each reason in the words of the refusal', () => {
    expect(found({ of: about('Sanne de Boer') }, 'anouk')).toEqual([
      {
        id: 'anouk-peters',
        name: 'Anouk Peters',
        function: 'pedagogisch medewerker',
        locationNames: ['De Linde'],
        regionNames: [],
        departmentName: null,
        assignable: false,
        reasons: [
          {
            code: 'REPORTS_TO_INVOLVED',
            field: 'handlerId',
            label: 'Behandelaar',
            message:
              'Deze persoon werkt onder iemand die erbij betrokken is. Kies een andere behandelaar.',
          },
        ],
        asksWhetherFree: false,
        openCases: expect.any(Function),
      },
    ]);
  });

  it('are told in English to who reads that', () => {
    const [anouk] = found({ of: about('Anouk Peters'), language: 'EN' }, 'anouk');
    expect(anouk?.reasons.map(({ message }) => message)).toEqual([
      'A person involved does nothing here. Leave it to P&K.',
    ]);
  });

  it.each([
    ['joris-bakker', about('Joris Bakker'), 'is shut out'],
    ['renate-smit', opened(), 'reads it above P&K'],
    ['tom-jansen', opened(), 'has no work on it'],
    ['sanne-de-boer', assigned(), 'handles it'],
    ['joris-bakker', assigned(), 'would have to release the handler first'],
    ['joris-bakker', opened({ restricted: true }), 'does not work on restricted ones'],
    ['joris-bakker', opened({ kind: 'COMPLIMENT' }), 'finds nobody handling it'],
  ] as [string, Case, string][])('are not told to %s of a case, who %s', (id, of) => {
    expect(asking({ id, of }).ask()).toBeNull();
  });

  it('are for staff alone', () => {
    const { ask, asker } = asking();
    const by = { ...asker, viewer: publicViewer as unknown as StaffViewer };
    expect(() => ask({ by })).toThrow('You have no right to this');
  });

  it('tell of nobody as involved whom the rows of the case do not tell of', () => {
    for (const record of [about('Sanne de Boer'), about('Anouk'), about('leidster'), opened()]) {
      const { view } = asking({ of: record });
      const shown = view.internal.involved.flatMap(({ matches }) => matches.map(({ id }) => id));
      const told = found({ of: record }).filter(({ reasons }) =>
        reasons.some(({ code }) => code === 'INVOLVED'),
      );
      expect(told.map(({ id }) => id).sort()).toEqual([...new Set(shown)].sort());
    }
  });
});

describe('a page of candidates', () => {
  it.each([1, 4, 100])('of %s goes on behind its cursor, to the last of all', (first) => {
    const { ask } = asking();
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: ReturnType<typeof ask> = ask({ first, after });
      if (page === null) throw new Error('Nobody is told');
      expect(page).toMatchObject({ totalCount: 17, assignableCount: 13 });
      expect(page.edges.length).toBeLessThanOrEqual(first);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(found().map(({ id }) => id));
  });

  it.each([
    [{ first: 0 }, /first.*1 to 100/],
    [{ first: 101 }, /first.*1 to 100/],
    [{ after: 'x' }, /after is not the endCursor/],
    [{ name: 'x'.repeat(201) }, /name is longer than 200 signs/],
  ])('asked with %j is refused by its argument', (given, message) => {
    expect(() => asking().ask(given)).toThrow(message);
  });

  it('counts open cases in one statement, for as many people as there are, and none unasked', async () => {
    for (const [known, first] of [
      [directory, 2],
      [directory, 100],
      [many, 100],
    ] as const) {
      const { ask, counted } = asking({ known });
      const { edges = [] } = ask({ first }) ?? {};
      expect(counted).toEqual([]);
      await Promise.all(edges.map(({ node }) => node.openCases()));
      expect(counted).toEqual([edges.map(({ node }) => node.id)]);
    }
  });

  it('says of who handles none that they handle none', async () => {
    const [sanne, tom] = [...found({}, 'sanne'), ...found({}, 'tom')];
    expect([await sanne?.openCases(), await tom?.openCases()]).toEqual([3, 0]);
  });
});
