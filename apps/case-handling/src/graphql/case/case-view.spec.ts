import type { StaffViewer } from '@klantreacties/access';
import {
  after,
  context,
  directory,
  does,
  investigating,
  opened,
  quality,
  sanne,
} from '../../../test/a-case.ts';
import type { Case } from '../../domain/case/case.ts';
import { CaseView } from './case-view.ts';

const viewer = (id: string): StaffViewer => ({
  kind: 'staff',
  id,
  roles: [],
  superiorIds: [],
  locationIds: [],
  regionIds: [],
  brandIds: [],
});
const seenBy = (id: string, record: Case) =>
  new CaseView(record, { viewer: viewer(id), directory, now: context.now });
const given = { reason: 'ABSENT' as const, note: 'Terug op 1 december.' };
const released = () => after(does.releaseHandler(investigating(), sanne, context, given));
const handedOver = () =>
  after(does.assignHandler(released(), quality, context, { handlerId: 'els-de-wit' }));

describe('D11: a case that was handed over', () => {
  it('shows P&K who left and why', () => {
    expect(seenBy('joris-bakker', handedOver()).internal.releases).toEqual([
      {
        id: expect.any(String),
        handler: { id: 'sanne-de-boer', name: 'Sanne de Boer', function: 'vestigingsmanager' },
        at: context.now.toISOString(),
        ...given,
      },
    ]);
  });

  it.each(['els-de-wit', 'sanne-de-boer', 'tom-jansen'])('does not show it to %s', (id) => {
    expect(seenBy(id, handedOver()).internal.releases).toBeNull();
  });

  it.each([
    ['is between two handlers until another one is assigned', released, true],
    ['is not once there is one', handedOver, false],
    ['is not before', investigating, false],
  ])('%s', (_what, made, betweenHandlers) => {
    expect(seenBy('joris-bakker', made()).betweenHandlers).toBe(betweenHandlers);
  });

  it('offers P&K to assign another handler, and nobody what needs one', () => {
    const offered = seenBy('joris-bakker', released()).availableActions;
    expect(offered).toContain('assignHandler');
    expect(offered).not.toContain('releaseHandler');
    expect(offered).not.toContain('draftJudgment');
    expect(seenBy('sanne-de-boer', released()).availableActions).toEqual([]);
  });
});

describe('A11: a case that was restricted', () => {
  const why = { reason: 'Er is geslagen.' };
  const restricted = () => after(does.restrictCase(investigating(), quality, context, why));

  it.each(['karin-vos', 'renate-smit', 'hanneke-blom'])(
    'shows %s who restricted it and why, and who wants it lifted',
    (id) => {
      const karin = { ...quality, staffId: 'karin-vos' };
      const half = after(does.liftRestriction(restricted(), karin, context, {}));
      const { restrictions, lifting } = seenBy(id, half).internal;
      expect(restrictions).toMatchObject([
        { restricted: true, by: [{ name: 'Joris Bakker' }], reason: why.reason },
      ]);
      expect(lifting).toMatchObject({ by: { name: 'Karin Vos' }, at: context.now.toISOString() });
    },
  );

  it('shows why the handler went to who does the work of P&K, and not to a director who only reads it', () => {
    const seen = (id: string) => seenBy(id, restricted()).internal.releases;
    expect(seen('karin-vos')).toMatchObject([{ reason: 'RESTRICTED' }]);
    expect(seen('renate-smit')).toBeNull();
  });

  it.each(['sanne-de-boer', 'tom-jansen', 'joris-bakker'])('shows none of it to %s', (id) => {
    expect(seenBy(id, restricted()).internal.restrictions).toBeNull();
  });
});

describe('a row of who may be meant', () => {
  const anouk = directory.staff.find(({ id }) => id === 'anouk-peters');
  if (anouk === undefined) throw new Error('Anouk is not in the directory');
  const namesake = { ...anouk, id: 'anouk-peters-2', locationIds: ['skar-het-nest'] };
  const known = { ...directory, staff: [...directory.staff, namesake] };
  const rowsOf = (record: Case, of = known) =>
    new CaseView(record, { viewer: viewer('joris-bakker'), directory: of, now: context.now })
      .internal.involved;

  it('tells two of one name apart, with what was written and how sure it is', () => {
    const [row] = rowsOf(opened({ involvedName: 'Anouk Peters', known }));
    const alike = {
      name: 'Anouk Peters',
      function: 'pedagogisch medewerker',
      regionNames: [],
      departmentName: null,
      confidence: 'STRONG',
      shutOut: true,
    };
    expect(row).toMatchObject({ role: 'leidster', name: 'Anouk Peters', capacity: 'INVOLVED' });
    expect(row?.matches).toEqual([
      { id: 'anouk-peters', ...alike, locationNames: ['De Linde'] },
      { id: 'anouk-peters-2', ...alike, locationNames: ['Het Nest'] },
    ]);
  });

  it('still has who left the directory, without a name or place', () => {
    const [row] = rowsOf(opened({ involvedName: 'Anouk Peters', known }), directory);
    expect(row?.matches.at(-1)).toEqual({
      ...{ id: 'anouk-peters-2', name: null, function: null },
      ...{ locationNames: [], regionNames: [], departmentName: null },
      ...{ confidence: 'STRONG', shutOut: true },
    });
  });

  it.each([
    ['REPLACED', 'bram-van-dijk', { id: 'bram-van-dijk', name: 'Bram van Dijk' }],
    ['NOT_IN_DIRECTORY', null, null],
  ] as const)(
    'names who said first that it is %s, and whom they mean',
    (outcome, staffId, whom) => {
      const record = opened({ involvedName: 'Anouk Peters', known });
      const involvedId = record.involved[0]?.id ?? '';
      const given = { involvedId, outcome, ...(staffId === null ? {} : { staffId }) };
      const first = after(
        does.settleInvolvedPerson(record, quality, { ...context, directory: known }, given),
      );
      expect(rowsOf(first)[0]?.said).toMatchObject({
        ...{ outcome, staffId, byStaffId: 'joris-bakker', whom },
        by: { id: 'joris-bakker', name: 'Joris Bakker', function: 'adviseur P&K' },
      });
    },
  );
});
