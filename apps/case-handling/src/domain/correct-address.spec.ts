import {
  after,
  assigned,
  confirmed,
  directory,
  investigating,
  moment,
  opened,
  quality,
  sanne,
} from '../../test/a-case.ts';
import type { CaseRecord } from './case-record.ts';
import { correctAddress } from './correct-address.ts';
import { letterDelivered } from './letter-delivered.ts';

const email = 'eva.jansen@example.nl';
const correct = (record: CaseRecord, actor = quality) =>
  correctAddress(record, actor, moment, { email, directory });
const namesTold = (record: CaseRecord) => {
  const decision = correct(record);
  if ('refusal' in decision) throw new Error(decision.refusal);
  return decision.told.map(({ definition }) => definition.name);
};
const delivered = (record: CaseRecord, letter: string, causeId = 'x') =>
  after(letterDelivered(record, moment, { letter, causeId, sentAt: '2026-11-20T08:00:00.000Z' }));

describe('correcting an address', () => {
  it('tells the judgment again, and that letter closes the case', () => {
    const record = confirmed();
    expect(namesTold(record)).toEqual(['address-corrected', 'agreements-confirmed']);
    const next = after(correct(record));
    expect(next.confirmedBy).not.toBe(record.confirmedBy);
    expect(delivered(next, 'E06', next.confirmedBy ?? '').state).toBe('CLOSED');
  });

  it('tells again who handles, until that letter arrived', () => {
    expect(namesTold(assigned())).toEqual(['address-corrected', 'handler-assigned']);
    expect(namesTold(delivered(investigating(), 'E02'))).toEqual(['address-corrected']);
  });

  it('is for P&K alone, for who has an address, and for an address that can be one', () => {
    expect(correct(assigned(), sanne)).toEqual({ refusal: 'NOT_YOURS' });
    expect(correct(opened({ anonymous: true }))).toEqual({ refusal: 'NO_ADDRESS' });
    expect(
      correctAddress(opened(), quality, moment, { email: 'a@b@example.nl', directory }),
    ).toEqual({ refusal: 'ADDRESS_NOT_VALID', field: 'email' });
    const right = after(correct(opened()));
    expect(correct(right)).toEqual({ next: right, told: [] });
  });

  it('sends again to an address that was right, such as a box that was full', () => {
    const refused = after(correct(confirmed()));
    expect(namesTold(refused)).toEqual(['agreements-confirmed']);
  });
});
