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
} from '../../../test/a-case.ts';
import type { CaseRecord } from './case-record.ts';
import { correctAddress } from './correct-address.ts';
import { letterDelivered } from './letter-delivered.ts';
import { moveMeasure } from './measures.ts';

const email = 'eva.jansen@example.nl';
const key = 'correction-000001';
const correct = (record: CaseRecord, actor = quality, given = {}) =>
  correctAddress(record, actor, moment, { key, email, directory, ...given });
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
    const record = investigating();
    const told = delivered(record, 'E02', record.assignedBy ?? '');
    expect(namesTold(told)).toEqual(['address-corrected']);
  });

  it('is for P&K alone, for who has an address, and for an address that can be one', () => {
    expect(correct(assigned(), sanne)).toEqual({ refusal: 'NOT_YOURS' });
    expect(correct(opened({ anonymous: true }))).toEqual({ refusal: 'NO_ADDRESS' });
    expect(correct(opened(), quality, { email: 'a@b@example.nl' })).toEqual({
      refusal: 'ADDRESS_NOT_VALID',
      field: 'email',
    });
  });

  it('is done once for one key, and again to an address that was right with another key', () => {
    const refused = after(correct(confirmed()));
    expect(correct(refused)).toEqual({ next: refused, told: [] });
    expect(correct(refused, quality, { email: 'x@example.nl' })).toMatchObject({
      refusal: 'KEY_REUSED',
    });
    const again = after(correct(refused, quality, { key: 'correction-000002' }));
    expect(again.confirmedBy).not.toBe(refused.confirmedBy);
  });

  it('leaves a way to close the case though an earlier letter of the judgment arrived elsewhere', () => {
    const record = confirmed();
    const corrected = after(correct(record));
    const elsewhere = delivered(corrected, 'E06', record.confirmedBy ?? '');
    expect(elsewhere).toEqual(corrected);
    const again = after(correct(elsewhere, quality, { key: 'correction-000003' }));
    expect(delivered(again, 'E06', again.confirmedBy ?? '').state).toBe('CLOSED');
  });

  it('tells the day to which a measure was moved meanwhile', () => {
    const record = confirmed();
    const measureId = record.measures[0]?.id ?? '';
    const moved = after(
      moveMeasure(record, quality, moment, { measureId, dueOn: '2027-03-01', reason: 'ziek' }),
    );
    expect(correct(moved)).toMatchObject({
      told: [{}, { data: { measures: [{ dueOn: '2027-03-01' }] } }],
    });
  });

  it.each([
    ['a colleague', 'Joris.Bakker+x@jong.example.nl'],
    ['whom the complaint may mean', 'anouk.peters@skar.example.nl'],
    ['P&K', 'Kwaliteit@skar.example.nl'],
    ['the sender of our letters', 'klantreacties@korein.example.nl'],
  ])('A3: refuses the address of %s for a reporter who is somebody else', (_whose, email) => {
    expect(correct(opened({ involvedName: 'Anouk Peters' }), quality, { email })).toEqual({
      refusal: 'ADDRESS_OF_COLLEAGUE',
      field: 'email',
    });
  });

  it('A3: takes the address of the colleague who is the reporter', () => {
    const reporter = { name: 'Joris Bakker', email: 'joris@example.nl', phone: null };
    const record = opened({ personal: { reporter } });
    const lead = { ...quality, staffId: 'karin-vos' };
    const email = 'joris.bakker@jong.example.nl';
    expect(after(correct(record, lead, { email })).personal.reporter?.email).toBe(email);
  });
});
