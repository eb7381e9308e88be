import { directoryWith } from '../../../test/acting.ts';
import {
  after,
  confirmed,
  context,
  directory,
  does,
  investigating,
  nobody,
  opened,
  quality,
  sanne,
} from '../../../test/a-case.ts';
import { doSample } from '../../../test/samples.ts';
import { writerAt } from './writers.ts';

const note = { kind: 'NOTE', text: 'a', visibleToReporter: false } as const;
const later = '2026-11-20T10:00:00.000Z';
const married = directoryWith({
  'sanne-de-boer': { name: 'Sanne Smit', function: 'regiomanager' },
});
const nameAt = (...given: Parameters<typeof writerAt>) => {
  const known = writerAt(...given);
  return known === null ? null : `${known.name}, ${known.function}`;
};

describe('D10: who wrote something', () => {
  it('is known by the name and function of then, whatever the directory has become', () => {
    const record = investigating();
    const at = { ...context, now: new Date(later), directory: married };
    const next = after(does.logEntry(record, sanne, at, note));
    const told = context.now.toISOString();
    expect(nameAt(next, 'sanne-de-boer', told, married)).toBe('Sanne de Boer, vestigingsmanager');
    expect(nameAt(next, 'sanne-de-boer', later, married)).toBe('Sanne Smit, regiomanager');
    const gone = directoryWith({ 'sanne-de-boer': null });
    expect(nameAt(next, 'sanne-de-boer', later, gone)).toBe('Sanne Smit, regiomanager');
  });

  it('is kept once for each name and function, and not where a command was refused', () => {
    const record = after(does.logEntry(investigating(), sanne, context, note));
    expect(record.writers.map(({ staffId }) => staffId)).toEqual(['joris-bakker', 'sanne-de-boer']);
    expect(does.logEntry(record, nobody, context, note)).toHaveProperty('problems');
    expect(after(doSample('tellProgress', record, quality)).writers).toBe(record.writers);
  });

  it('of a case of before is known as soon as they act again, else by the directory of now', () => {
    const old = { ...investigating(), writers: [] };
    const told = '2026-11-01T10:00:00.000Z';
    expect(nameAt(old, 'sanne-de-boer', told, married)).toBe('Sanne Smit, regiomanager');
    const next = after(does.logEntry(old, sanne, context, note));
    expect(nameAt(next, 'sanne-de-boer', told, married)).toBe('Sanne de Boer, vestigingsmanager');
    expect(nameAt(next, 'sanne-de-boer', null, married)).toBe('Sanne de Boer, vestigingsmanager');
    expect(nameAt(opened(), 'weg-is-weg', null, directory)).toBeNull();
  });

  it('stands at each message, proposal and judgment with its date', () => {
    const at = context.now.toISOString();
    const told = after(doSample('tellProgress', investigating(), sanne));
    expect(told.messages[0]).toMatchObject({ byStaffId: 'sanne-de-boer', toldAt: at });
    const { judgment } = confirmed();
    expect(judgment).toMatchObject({
      draftedBy: 'sanne-de-boer',
      draftedAt: at,
      sentBy: 'joris-bakker',
      sentAt: at,
    });
  });
});
