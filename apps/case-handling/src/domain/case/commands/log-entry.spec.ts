import { entryLogged } from '@klantreacties/event-contracts';
import {
  after,
  assigned,
  closed,
  confirmed,
  contact,
  context,
  does,
  investigating,
  opened,
  quality,
  sanne,
} from '../../../../test/a-case.ts';
import { factsOf, published, refused } from '../../../../test/commanding.ts';
import type { Case } from '../case.ts';

const { acceptAssignment, logEntry } = does;
const loggedAt = context.now.toISOString();
const accepted = (record: Case) => after(acceptAssignment(record, sanne, context, {}));

describe('logging an entry', () => {
  it.each([true, false])('keeps it in the dossier, and publishes it (visible: %s)', (visible) => {
    const given = { kind: 'NOTE', text: 'Nagekeken.', visibleToReporter: visible } as const;
    const decision = logEntry(investigating(), sanne, context, given);
    const { entries } = after(decision);
    const entry = entries.at(-1);
    expect(entries).toHaveLength(2);
    expect(entry).toEqual({
      id: expect.any(String) as string,
      kind: 'NOTE',
      text: 'Nagekeken.',
      visible,
      byStaffId: 'sanne-de-boer',
      at: loggedAt,
      answer: null,
    });
    expect(factsOf(decision)).toEqual([
      published(entryLogged, {
        data: {
          entryId: entry?.id ?? '',
          entryKind: 'NOTE',
          visibleToReporter: visible,
          loggedAt,
        },
        personal: { byStaffId: 'sanne-de-boer', text: 'Nagekeken.' },
      }),
    ]);
  });

  it('starts the investigation with the first contact, and with nothing else', () => {
    const record = accepted(assigned());
    const note = { ...contact, kind: 'NOTE' as const };
    expect(after(logEntry(record, sanne, context, note)).state).toBe('ASSIGNED');
    expect(after(logEntry(record, sanne, context, contact)).state).toBe('INVESTIGATING');
  });

  it('starts it with any entry where the reporter is anonymous and cannot be called', () => {
    const record = accepted(assigned(opened({ anonymous: true })));
    const note = { ...contact, kind: 'NOTE' as const };
    expect(after(logEntry(record, sanne, context, note)).state).toBe('INVESTIGATING');
  });

  it('waits until the handler has accepted', () => {
    expect(logEntry(assigned(), sanne, context, contact)).toEqual(
      refused(['NOT_ACCEPTED', 'kind']),
    );
  });

  it.each([
    ['registered', opened()],
    ['a compliment', opened({ kind: 'COMPLIMENT' })],
    ['an improvement point', opened({ kind: 'IMPROVEMENT_POINT' })],
    ['not accepted yet', assigned()],
    ['anonymous and not accepted yet', assigned(opened({ anonymous: true }))],
    ['judged', confirmed()],
    ['closed', closed()],
  ])('C5: keeps a note of a case that is %s, and changes nothing else', (_what, record) => {
    const note = { ...contact, kind: 'NOTE' as const };
    const decision = logEntry(record, quality, context, note);
    const { entries, usedKeys: _keys, writers: _writers, ...rest } = after(decision);
    expect(record).toMatchObject(rest);
    expect(entries.at(-1)).toMatchObject({ kind: 'NOTE', byStaffId: 'joris-bakker' });
  });

  it.each([
    ['NOT_IN_THIS_STATE', opened()],
    ['NOT_FOR_THIS_KIND', opened({ kind: 'COMPLIMENT' })],
    ['NOT_IN_THIS_STATE', confirmed()],
    ['NOT_IN_THIS_STATE', closed()],
  ] as const)('C5: logs no contact or interview there: %s', (code, record) => {
    for (const kind of ['CONTACT', 'INTERVIEW'] as const)
      expect(logEntry(record, quality, context, { ...contact, kind })).toEqual(
        refused([code, 'kind']),
      );
  });

  it.each([
    [' ', 'TEXT_MISSING'],
    ['x'.repeat(10_001), 'TEXT_TOO_LONG'],
  ] as const)('refuses a text like %j with %s', (text, code) => {
    expect(logEntry(investigating(), sanne, context, { ...contact, text })).toEqual(
      refused([code, 'text']),
    );
  });
});
