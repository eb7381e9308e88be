import {
  after,
  assigned,
  colleague,
  directory,
  context,
  opened,
  quality,
  standing,
  does,
} from '../../../test/a-case.ts';
import { refused } from '../../../test/commanding.ts';
import type { Case } from './case.ts';

const { assignHandler, settleInvolvedPerson } = does;

const settle = (record: Case, staffId: string, by = quality) =>
  settleInvolvedPerson(record, by, context, {
    involvedId: record.involved[0]?.id ?? '',
    outcome: 'REPLACED',
    staffId,
  });
const assign = (record: Case, handlerId: string) =>
  assignHandler(record, quality, context, { handlerId, directory });

describe('assigning', () => {
  it('waits for nobody whom an open row does not mean', () => {
    const record = opened({ involvedName: 'Anouk Peters' });
    expect(after(assign(record, 'sanne-de-boer'))).toMatchObject({ state: 'ASSIGNED' });
    expect(assign(record, 'anouk-peters')).toMatchObject(refused(['INVOLVED', 'handlerId']));
    const above = opened({ involvedName: 'Sanne de Boer' });
    expect(assign(above, 'anouk-peters')).toMatchObject(
      refused(['REPORTS_TO_INVOLVED', 'handlerId']),
    );
  });

  it.each([
    ['anouk-peters', 'INVOLVED', 'anouk-peters'],
    ['anouk-peters', 'REPORTS_TO_INVOLVED', 'sanne-de-boer'],
    ['anouk-peters', 'REPORTS_TO_INVOLVED', 'els-de-wit'],
    ['nobody', 'UNKNOWN_PERSON', 'anouk-peters'],
  ] as const)('refuses %s with %s when %s is involved', (handlerId, refusal, staffId) => {
    const record = opened({ involvedName: 'Anouk Peters' });
    const first = after(settle(record, staffId));
    const isSettled = first.involved[0]?.said === null;
    const settled = isSettled ? first : after(settle(first, staffId, colleague));
    expect(assign(settled, handlerId)).toEqual(refused([refusal, 'handlerId']));
  });

  it('refuses who is not active any more', () => {
    const left = {
      ...directory,
      staff: directory.staff.map((person) =>
        person.id === 'mo-el-amrani' ? { ...person, active: false } : person,
      ),
    };
    expect(
      assignHandler(opened(), quality, context, { handlerId: 'mo-el-amrani', directory: left }),
    ).toEqual(refused(['NOT_ACTIVE', 'handlerId']));
  });

  it('gives a restricted case to P&K lead or director alone', () => {
    const record = opened({ restricted: true });
    expect(assign(record, 'sanne-de-boer')).toMatchObject(
      refused(['RESTRICTED_CASE', 'handlerId']),
    );
    expect(standing(after(assign(record, 'karin-vos'))).handlerId).toBe('karin-vos');
  });

  it('leaves someone for a complaint about the director: who stands above', () => {
    const about = after(settle(opened({ involvedName: 'Renate' }), 'renate-smit'));
    expect(assign(about, 'sanne-de-boer')).toMatchObject(
      refused(['REPORTS_TO_INVOLVED', 'handlerId']),
    );
    expect(standing(after(assign(about, 'hanneke-blom'))).handlerId).toBe('hanneke-blom');
  });

  it('has one handler at most', () => {
    expect(assign(assigned(), 'els-de-wit')).toEqual(refused('NOT_IN_THIS_STATE'));
  });
});
