import {
  handlerReleased,
  involvedPersonSettled,
  settlingBegun,
} from '@klantreacties/event-contracts';
import {
  after,
  context,
  does,
  investigating,
  opened,
  quality,
  standing,
} from '../../../../test/a-case.ts';
import { factsOf, published, refused, type InputOf } from '../../../../test/commanding.ts';
import type { Case } from '../case.ts';
import { shutOutOf } from '../conflicts.ts';

const given = { role: 'leidinggevende', staffId: 'sanne-de-boer' };
const name = (record: Case, change: Partial<InputOf<'nameInvolvedPerson'>> = {}) =>
  does.nameInvolvedPerson(record, quality, context, { ...given, ...change });

describe('naming who is involved', () => {
  it('shuts them out at once, and releases who handled', () => {
    const decision = name(investigating());
    const named = after(decision);
    const [row] = named.involved;
    expect(row).toEqual({
      id: expect.any(String) as string,
      role: 'leidinggevende',
      name: 'Sanne de Boer',
      capacity: 'INVOLVED',
      outcome: 'CONFIRMED',
      staffIds: ['sanne-de-boer'],
      found: [{ staffId: 'sanne-de-boer', confidence: 'STRONG' }],
      said: null,
    });
    expect(standing(named)).toMatchObject({ state: 'INVESTIGATING', handlerId: null });
    expect(factsOf(decision).slice(0, 2)).toEqual([
      published(involvedPersonSettled, {
        data: { involvedId: row?.id ?? '', outcome: 'CONFIRMED', capacity: 'INVOLVED' },
        personal: { staffId: 'sanne-de-boer', byStaffIds: ['joris-bakker'] },
      }),
      published(handlerReleased, {
        data: { releasedAt: context.now.toISOString() },
        personal: { handlerId: 'sanne-de-boer', reason: 'INVOLVED', note: null },
      }),
    ]);
  });

  it('waits for a second person where it means who leads, who is shut out meanwhile', () => {
    const decision = name(opened(), { staffId: 'renate-smit' });
    const named = after(decision);
    expect(shutOutOf(named)).toEqual(['renate-smit']);
    expect(named.involved).toMatchObject([{ outcome: 'PRESUMED', said: { outcome: 'CONFIRMED' } }]);
    expect(factsOf(decision)).toEqual([
      published(settlingBegun, {
        data: {
          involvedId: named.involved[0]?.id ?? '',
          outcome: 'CONFIRMED',
          capacity: 'INVOLVED',
        },
        personal: { staffId: 'renate-smit', byStaffId: 'joris-bakker' },
      }),
    ]);
  });

  it('needs someone of the directory and a role', () => {
    expect(name(opened(), { staffId: 'x' })).toEqual(refused(['UNKNOWN_PERSON', 'staffId']));
    expect(name(opened(), { role: ' ' })).toEqual(refused(['TEXT_MISSING', 'role']));
  });
});
