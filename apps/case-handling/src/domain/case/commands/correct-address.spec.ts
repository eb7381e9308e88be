import { addressCorrected } from '@klantreacties/event-contracts';
import {
  after,
  assigned,
  closedAfter,
  confirmed,
  context,
  does,
  investigating,
  letter,
  opened,
  quality,
  sanne,
} from '../../../../test/a-case.ts';
import { factsOf, published, refused, type InputOf } from '../../../../test/commanding.ts';
import { assignmentOf, sentOf, type Case, type ReporterLetter } from '../case.ts';
import { letterDelivered } from '../letter-delivered.ts';

const { assignHandler, correctAddress, proposeSolution, releaseHandler } = does;

const email = 'eva.jansen@example.nl';
const at = context.now.toISOString();
const correct = (record: Case, actor = quality, given: Partial<InputOf<'correctAddress'>> = {}) =>
  correctAddress(record, actor, context, { email, ...given });
const wrong = { oldAddressWasWrong: true };
const having = (record: Case, ...letters: ReporterLetter[]): Case => ({ ...record, letters });
const idsOf = (letters: readonly ReporterLetter[]) => letters.map(({ letterId }) => letterId);
const submittedAt = '2026-11-13T09:00:00.000Z';
/** The fact: what goes out again, what holds no longer, from when on all went to a wrong address, who hears of it. */
const corrected = ({
  again = [] as ReporterLetter[],
  outdated = [] as ReporterLetter[],
  wentSince = null as string | null,
  former = 'eva@example.nl' as string | null,
} = {}) =>
  published(addressCorrected, {
    data: {
      correctedAt: at,
      again: { letterIds: idsOf(again), outdatedIds: idsOf(outdated), wentSince },
    },
    personal: { email, ...(former === null ? {} : { former }) },
  });
const silent = { former: null };
const failed = (code: string, causeId?: string) =>
  letter({ letter: code, state: 'FAILED', ...(causeId === undefined ? {} : { causeId }) });
const waiting = (code: string) => letter({ letter: code, state: 'QUEUED', endedAt: null });

describe('correcting an address', () => {
  it('keeps the address of the reporter, and when it was corrected', () => {
    const decision = correct(opened());
    expect(after(decision)).toMatchObject({
      reporter: { name: 'Eva Jansen', email, phone: null },
      addressSince: at,
      sentAgain: [],
    });
    expect(factsOf(decision)).toEqual([corrected()]);
  });

  it.each(['E01', 'E04', 'E07', 'E15', 'E99'])('C7: sends %s again where it failed', (code) => {
    for (const record of [opened(), assigned(), closedAfter(confirmed())]) {
      const one = failed(code);
      const decision = correct(having(record, letter(), one));
      expect(factsOf(decision)).toEqual([corrected({ again: [one] })]);
      expect(after(decision).sentAgain).toEqual([
        { id: expect.any(String), at, letters: [{ letterId: one.letterId, letter: code }] },
      ]);
    }
  });

  it('C3: sends again what went to an address that was wrong, and only then', () => {
    const record = having(opened(), letter(), letter({ letter: 'E04' }), waiting('E07'));
    expect(factsOf(correct(record))).toEqual([corrected()]);
    expect(factsOf(correct(record, quality, wrong))).toEqual([
      corrected({ again: record.letters.slice(0, 2), wentSince: submittedAt }),
    ]);
  });

  it('C3: sends again what went since the address was last corrected, not what went before', () => {
    const [before, since] = [letter(), letter({ endedAt: at })];
    const record = { ...having(opened(), before, since), addressSince: at };
    expect(factsOf(correct(record, quality, wrong))).toEqual([
      corrected({ again: [since], wentSince: at }),
    ]);
  });

  it('C7: sends what waits once, for it goes to the new address by itself', () => {
    const record = confirmed();
    const causeId = sentOf(record)?.confirmedBy ?? '';
    const waits = { ...waiting('E06'), causeId };
    expect(factsOf(correct(having(record, waits), quality, wrong))).toEqual([
      corrected({ wentSince: submittedAt, ...silent }),
    ]);
    const copy = { ...waits, letterId: letter().letterId, againOf: waits.letterId };
    const first = { ...failed('E06', causeId), letterId: waits.letterId };
    expect(factsOf(correct(having(record, first, { ...copy, queuedAt: at })))).toEqual([
      corrected(silent),
    ]);
  });

  it('C7: sends nothing again that failed once and arrived when it was sent again', () => {
    const first = failed('E01');
    const copy = letter({ againOf: first.letterId, queuedAt: at, endedAt: at });
    expect(factsOf(correct(having(opened(), first, copy)))).toEqual([corrected()]);
    const failedToo = { ...copy, state: 'FAILED' as const };
    expect(factsOf(correct(having(opened(), first, failedToo)))).toEqual([
      corrected({ again: [failedToo], ...silent }),
    ]);
  });

  it('C7: sends the judgment again, whose delivery closes the case', () => {
    const record = confirmed();
    const causeId = sentOf(record)?.confirmedBy ?? '';
    const decision = correct(having(record, failed('E06', causeId)));
    const delivered = { letter: 'E06', causeId, sentAt: '2026-11-20T08:00:00.000Z' };
    expect(after(letterDelivered(after(decision), context, delivered)).state).toBe('CLOSED');
  });

  it('C7: sends who handles and what is proposed again, unless it holds no longer', () => {
    const proposed = after(proposeSolution(investigating(), sanne, context, { text: 'voorstel' }));
    const handles = failed('E02', assignmentOf(proposed)?.assignedBy ?? '');
    const proposal = failed('E05', proposed.proposals[0]?.toldBy ?? '');
    expect(factsOf(correct(having(proposed, handles, proposal)))).toEqual([
      corrected({ again: [handles, proposal], ...silent }),
    ]);
    const released = after(releaseHandler(proposed, quality, context, { reason: 'ABSENT' }));
    const proposals = released.proposals.map((one) => ({ ...one, takenBackAt: at }));
    expect(factsOf(correct(having({ ...released, proposals }, handles, proposal)))).toEqual([
      corrected({ outdated: [handles, proposal], ...silent }),
    ]);
  });

  it('C7: sends E03 of the handler of now again, not E02 of the one before', () => {
    const before = investigating();
    const released = after(releaseHandler(before, quality, context, { reason: 'ABSENT' }));
    const handlerId = 'els-de-wit';
    const record = after(assignHandler(released, quality, context, { handlerId }));
    const former = failed('E02', assignmentOf(before)?.assignedBy ?? '');
    const another = failed('E03', assignmentOf(record)?.assignedBy ?? '');
    expect(factsOf(correct(having(record, former, another)))).toEqual([
      corrected({ again: [another], outdated: [former], ...silent }),
    ]);
    const alone = after(releaseHandler(record, quality, context, { reason: 'ABSENT' }));
    expect(factsOf(correct(having(alone, former, another)))).toEqual([
      corrected({ outdated: [former, another], ...silent }),
    ]);
  });

  it('C7: sends again what failed to an address that is right after all', () => {
    const full = failed('E01');
    const record = having(opened(), full);
    const decision = correctAddress(record, quality, context, { email: 'Eva@example.nl' });
    expect(factsOf(decision)).toMatchObject([{ data: { again: { letterIds: [full.letterId] } } }]);
    expect(after(decision).addressSince).toBeNull();
  });

  it('A12: tells the former address nothing where it stays, or where nothing ever arrived there', () => {
    const same = correctAddress(opened(), quality, context, { email: 'Eva@Example.nl' });
    for (const decision of [same, correct(having(opened(), failed('E01'), waiting('E02')))])
      expect(factsOf(decision)[0]?.personal).not.toHaveProperty('former');
    const arrived = correct(having(opened(), failed('E01'), letter({ letter: 'E04' })));
    expect(factsOf(arrived)[0]?.personal).toHaveProperty('former', 'eva@example.nl');
  });

  it('says that the address is the one that was there, where it is called wrong', () => {
    expect(correct(opened(), quality, { email: 'EVA@example.nl', ...wrong })).toEqual(
      refused(['ADDRESS_UNCHANGED', 'oldAddressWasWrong']),
    );
  });

  it('is for P&K alone, for who has an address, and for an address that can be one', () => {
    expect(correct(assigned(), sanne)).toEqual(refused('NOT_YOURS'));
    expect(correct(opened({ anonymous: true }))).toEqual(refused('NO_ADDRESS'));
    expect(correct(opened(), quality, { email: 'a@b@example.nl' })).toEqual(
      refused(['ADDRESS_NOT_VALID', 'email']),
    );
  });

  it.each([
    [' eva@example.nl\u00a0', 'eva@example.nl'],
    ['<mailto:eva@example.nl>\u200b', 'eva@example.nl'],
    ['\u202aeva@example.nl\u202c', 'eva@example.nl'],
    ['info@kinderopvang-müller.nl', 'info@xn--kinderopvang-mller-z6b.nl'],
    ['Eva@BSO.Example.NL', 'Eva@bso.example.nl'],
  ])('B2: takes %j as %s', (typed, address) => {
    const decision = correct(opened(), quality, { email: typed });
    expect(after(decision).reporter?.email).toBe(address);
    expect(factsOf(decision)).toMatchObject([{ personal: { email: address } }]);
  });

  it.each([
    '',
    '\u200b',
    'eva',
    'eva@example',
    'eva@example.nl, jan@example.nl',
    '"eva jansen"@example.nl',
    'eva@[192.0.2.1]',
    'eva@example..nl',
    `${'e'.repeat(65)}@example.nl`,
  ])('B2: refuses %j, to which no mail server can be asked to deliver', (email) => {
    expect(correct(opened(), quality, { email })).toEqual(refused(['ADDRESS_NOT_VALID', 'email']));
  });

  it.each(['éva@example.nl', 'eva.бсо@example.nl', '<зоя@example.nl>\u200b'])(
    'B2: says of %j that it is beyond plain letters, as the form does',
    (email) => {
      expect(correct(opened(), quality, { email })).toEqual(
        refused(['ADDRESS_BEYOND_ASCII', 'email']),
      );
    },
  );

  it.each([
    ['a colleague', 'Joris.Bakker+x@jong.example.nl'],
    ['a colleague, in capitals', 'JORIS.BAKKER@JONG.EXAMPLE.NL'],
    ['an outside person', 'p.zwart+eva@toetsing.example.nl'],
    ['whom the complaint may mean', 'anouk.peters@skar.example.nl'],
    ['whom it may mean, at another domain', 'anouk.peters@thuis.example.nl'],
    ['P&K', 'Kwaliteit@skar.example.nl'],
    ['P&K, with a tag', 'kwaliteit+1@skar.example.nl'],
    ['the sender of our letters', 'klantreacties@korein.example.nl'],
    ['a sender that nobody reads', 'noreply@korein.example.nl'],
    ['our bounces', 'bounce+5f0c1d2e@skar.example.nl'],
    ['a host of ours', 'x@mail.skar.example.nl'],
    ['a desk in the domain of P&K', 'receptie@jong.example.nl'],
    ['somebody there whom the directory does not have', 'noor.smit@jong.example.nl'],
  ])('A12: refuses the address of %s for a reporter who is somebody else', (_whose, email) => {
    expect(correct(opened({ involvedName: 'Anouk Peters' }), quality, { email })).toEqual(
      refused(['ADDRESS_OF_COLLEAGUE', 'email']),
    );
  });

  it.each(['eva@niet-skar.example.nl', 'eva@example.nl', 'eva+skar@example.nl'])(
    'A12: takes %s, which is none of ours',
    (email) => {
      expect(after(correct(opened(), quality, { email })).reporter?.email).toBe(email);
    },
  );

  it.each(['joris.bakker@jong.example.nl', 'Joris.Bakker+prive@jong.example.nl'])(
    'A12: takes %s of the colleague who is the reporter',
    (email) => {
      const reporter = { name: 'Joris Bakker', email: 'joris@example.nl', phone: null };
      const record = opened({ personal: { reporter } });
      const lead = { ...quality, staffId: 'karin-vos' };
      expect(after(correct(record, lead, { email })).reporter?.email).toBe(email);
    },
  );

  it('A12: takes an address in a name that the reporter shares with a colleague, not the address of that one', () => {
    const reporter = { name: 'Joris Bakker', email: 'joris@example.nl', phone: null };
    const record = opened({ personal: { reporter } });
    const namesake: Case = {
      ...record,
      involved: record.involved.map((row) => ({
        ...row,
        outcome: 'NOT_IN_DIRECTORY',
        staffIds: [],
      })),
    };
    const lead = { ...quality, staffId: 'karin-vos' };
    const own = 'joris.bakker@thuis.example.nl';
    expect(after(correct(namesake, lead, { email: own })).reporter?.email).toBe(own);
    expect(correct(namesake, lead, { email: 'joris.bakker@jong.example.nl' })).toEqual(
      refused(['ADDRESS_OF_COLLEAGUE', 'email']),
    );
  });
});
