import {
  after,
  assigned,
  directory,
  investigating,
  moment,
  opened,
  quality,
} from '../../test/a-case.ts';
import { assignHandler, settleInvolvedPerson, type SettlingGiven } from './assignment.ts';
import { shutOutOf, type CaseRecord } from './case-record.ts';
import { refusalOf } from './commands.ts';

const settle = (record: CaseRecord, given: Partial<SettlingGiven>) =>
  settleInvolvedPerson(record, quality, moment, {
    involvedId: record.involved[0]?.id ?? '',
    outcome: 'CONFIRMED',
    staffId: null,
    directory,
    ...given,
  });
const assign = (record: CaseRecord, handlerId: string) =>
  assignHandler(record, quality, moment, { handlerId, directory });

describe('settling who is involved', () => {
  it('shuts out a person who is named at once, as presumed', () => {
    const record = opened({ involvedName: 'Anouk Peters' });
    expect(record.involved).toMatchObject([{ outcome: 'PRESUMED', staffIds: ['anouk-peters'] }]);
    expect(refusalOf(record, 'assignHandler', { staffId: 'anouk-peters', quality: true })).toBe(
      'INVOLVED',
    );
  });

  it('puts another person in the place of who was presumed, who may then read again', () => {
    const record = opened({ involvedName: 'Anouk Peters' });
    const settled = after(settle(record, { outcome: 'REPLACED', staffId: 'bram-van-dijk' }));
    expect(shutOutOf(settled)).toEqual(['bram-van-dijk']);
  });

  it('shuts nobody out who is not in the directory', () => {
    const record = opened({ involvedName: 'Anouk Peters' });
    expect(shutOutOf(after(settle(record, { outcome: 'NOT_IN_DIRECTORY' })))).toEqual([]);
  });

  it('asks which one it is where the name fits more people', () => {
    const record = opened({ involvedName: 'Anouk Peters' });
    const [person] = record.involved;
    const two = {
      ...record,
      involved: [{ ...person!, staffIds: ['anouk-peters', 'bram-van-dijk'] }],
    };
    expect(settle(two, {})).toEqual({ refusal: 'WHICH_PERSON', field: 'staffId' });
    expect(shutOutOf(after(settle(two, { staffId: 'bram-van-dijk' })))).toEqual(['bram-van-dijk']);
  });

  it.each([
    ['a person who was not presumed as confirmed', { staffId: 'bram-van-dijk' }, 'staffId'],
    ['nobody in the place of someone', { outcome: 'REPLACED' as const }, 'staffId'],
    [
      'a person whom the directory does not have',
      { outcome: 'REPLACED' as const, staffId: 'x' },
      'staffId',
    ],
    ['a person involved who is not there', { involvedId: 'x' }, 'involvedId'],
  ])('refuses %s', (_what, given, field) => {
    expect(settle(opened({ involvedName: 'Anouk Peters' }), given)).toEqual({
      refusal: 'UNKNOWN_PERSON',
      field,
    });
  });

  it('releases a handler who turns out to be involved, so that another one can be assigned', () => {
    const record = investigating(opened({ involvedName: 'Niemand Bekend' }));
    const released = after(settle(record, { outcome: 'REPLACED', staffId: 'sanne-de-boer' }));
    expect(released).toMatchObject({ state: 'REGISTERED', handlerId: null, acceptedAt: null });
    expect(assign(released, 'sanne-de-boer')).toMatchObject({ refusal: 'INVOLVED' });
    expect(after(assign(released, 'els-de-wit'))).toMatchObject({ state: 'ASSIGNED' });
  });
});

describe('assigning', () => {
  it('waits until each person involved is settled', () => {
    const record = opened({ involvedName: 'Anouk Peters' });
    expect(assign(record, 'sanne-de-boer')).toEqual({ refusal: 'INVOLVED_NOT_SETTLED' });
  });

  it.each([
    ['anouk-peters', 'INVOLVED', 'anouk-peters'],
    ['anouk-peters', 'REPORTS_TO_INVOLVED', 'sanne-de-boer'],
    ['anouk-peters', 'REPORTS_TO_INVOLVED', 'els-de-wit'],
    ['nobody', 'UNKNOWN_PERSON', 'anouk-peters'],
  ])('refuses %s with %s when %s is involved', (handlerId, refusal, staffId) => {
    const record = opened({ involvedName: 'Anouk Peters' });
    const settled = after(settle(record, { outcome: 'REPLACED', staffId }));
    expect(assign(settled, handlerId)).toEqual({ refusal, field: 'handlerId' });
  });

  it('refuses who is not active any more', () => {
    const left = {
      ...directory,
      staff: directory.staff.map((person) =>
        person.id === 'mo-el-amrani' ? { ...person, active: false } : person,
      ),
    };
    expect(
      assignHandler(opened(), quality, moment, { handlerId: 'mo-el-amrani', directory: left }),
    ).toEqual({ refusal: 'NOT_ACTIVE', field: 'handlerId' });
  });

  it('gives a restricted case to P&K lead or director alone', () => {
    const record = opened({ restricted: true });
    expect(assign(record, 'sanne-de-boer')).toMatchObject({ refusal: 'RESTRICTED_CASE' });
    expect(after(assign(record, 'karin-vos')).handlerId).toBe('karin-vos');
  });

  it('has one handler at most', () => {
    expect(assign(assigned(), 'els-de-wit')).toEqual({ refusal: 'NOT_IN_THIS_STATE' });
  });
});
