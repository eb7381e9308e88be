import type { StaffViewer } from '@klantreacties/access';
import {
  after,
  context,
  directory,
  does,
  investigating,
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
