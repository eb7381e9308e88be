import { context, directory, investigating, opened } from '../../../test/a-case.ts';
import type { Case } from './case.ts';
import { codeRenewed, newCodeHeldBack } from './lost-code.ts';

const at = new Date('2026-12-01T10:10:00Z');
const heldBack = (record: Case) => newCodeHeldBack(record, directory, { ...context, at });
const noticesOf = ({ facts }: ReturnType<typeof heldBack>) =>
  facts.filter(({ definition }) => definition.name === 'notice-given');

describe('D12: a lost code', () => {
  it('that was renewed stands in the dossier, for staff, and changes nothing else', () => {
    const record = investigating();
    const { next, facts } = codeRenewed(record, context, at);
    const { entries, ...rest } = next;
    const { entries: before, ...same } = record;
    expect(rest).toEqual(same);
    expect(entries.slice(0, -1)).toEqual(before);
    expect(entries.at(-1)).toMatchObject({
      kind: 'NOTE',
      visible: false,
      byStaffId: null,
      at: at.toISOString(),
      text: expect.stringContaining('nieuwe code'),
    });
    expect(facts.map(({ definition }) => definition.name)).toEqual(['entry-logged']);
  });

  it('that was held back stands there too, and whoever of P&K may read it is notified', () => {
    const record = investigating();
    const change = heldBack(record);
    expect(change.next.entries).toHaveLength(record.entries.length + 1);
    const ofPAndK = directory.staff.filter(({ roles }) => /QUALITY/.test(roles.join()));
    const notices = noticesOf(change);
    expect(notices).toHaveLength(ofPAndK.length);
    for (const { data } of notices) expect(data).toMatchObject({ notice: 'CODE_HELD_BACK' });
  });

  it('tells nobody who is shut out', () => {
    const record = opened({ involvedName: 'Joris Bakker' });
    const told = noticesOf(heldBack(record)).map(
      ({ personal }) => (personal as { to: { name: string } }).to.name,
    );
    expect(told).not.toContain('Joris Bakker');
    expect(told).not.toEqual([]);
  });
});
