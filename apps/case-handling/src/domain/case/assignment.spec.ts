import {
  after,
  assigned,
  colleague,
  directory,
  moment,
  opened,
  quality,
} from '../../../test/a-case.ts';
import { assignHandler } from './assignment.ts';
import type { CaseRecord } from './case-record.ts';
import { settleInvolvedPerson } from './involved.ts';

const settle = (record: CaseRecord, staffId: string, by = quality) =>
  settleInvolvedPerson(record, by, moment, {
    involvedId: record.involved[0]?.id ?? '',
    outcome: 'REPLACED',
    staffId,
    seenOutcome: null,
    directory,
  });
const assign = (record: CaseRecord, handlerId: string) =>
  assignHandler(record, quality, moment, { handlerId, directory });

describe('assigning', () => {
  it('waits for nobody whom an open row does not mean', () => {
    const record = opened({ involvedName: 'Anouk Peters' });
    expect(after(assign(record, 'sanne-de-boer'))).toMatchObject({ state: 'ASSIGNED' });
    expect(assign(record, 'anouk-peters')).toMatchObject({ refusal: 'INVOLVED' });
    const above = opened({ involvedName: 'Sanne de Boer' });
    expect(assign(above, 'anouk-peters')).toMatchObject({ refusal: 'REPORTS_TO_INVOLVED' });
  });

  it.each([
    ['anouk-peters', 'INVOLVED', 'anouk-peters'],
    ['anouk-peters', 'REPORTS_TO_INVOLVED', 'sanne-de-boer'],
    ['anouk-peters', 'REPORTS_TO_INVOLVED', 'els-de-wit'],
    ['nobody', 'UNKNOWN_PERSON', 'anouk-peters'],
  ])('refuses %s with %s when %s is involved', (handlerId, refusal, staffId) => {
    const record = opened({ involvedName: 'Anouk Peters' });
    const first = after(settle(record, staffId));
    const isSettled = first.involved[0]?.said === null;
    const settled = isSettled ? first : after(settle(first, staffId, colleague));
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

  it('leaves someone for a complaint about the director: who stands above', () => {
    const about = after(settle(opened({ involvedName: 'Renate' }), 'renate-smit'));
    expect(assign(about, 'sanne-de-boer')).toMatchObject({ refusal: 'REPORTS_TO_INVOLVED' });
    expect(after(assign(about, 'hanneke-blom')).handlerId).toBe('hanneke-blom');
  });

  it('has one handler at most', () => {
    expect(assign(assigned(), 'els-de-wit')).toEqual({ refusal: 'NOT_IN_THIS_STATE' });
  });
});
