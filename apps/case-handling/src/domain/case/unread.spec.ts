import { randomUUID } from 'node:crypto';
import type { Directory } from '@klantreacties/organisation';
import { acting, directoryWith } from '../../../test/acting.ts';
import {
  after,
  assigned,
  closed,
  confirmed,
  context,
  directory as usual,
  does,
  investigating,
  nobody,
  opened,
  quality,
  sanne,
} from '../../../test/a-case.ts';
import { refused } from '../../../test/commanding.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import { receiveMessage } from './receive-answer.ts';

const says = (record: Case, directory: Directory = usual, entryId: string = randomUUID()) =>
  receiveMessage(record, context, { key: entryId, text: 'GEHEIM', at: context.now }, directory);

/** Who is notified that the reporter wrote. */
function told(decision: Decision): string[] {
  if ('problems' in decision) throw new Error('refused');
  return decision.facts
    .filter(({ data }) => (data as { notice?: string }).notice === 'REPORTER_WROTE')
    .map(({ personal }) => (personal as { to: { name: string } }).to.name);
}

const restricted = (record: Case): Case =>
  ({ ...record, reaction: { ...record.reaction, restricted: true } }) as Case;
const gone = (id: string) => directoryWith({ [id]: { active: false } });

describe('C5: what the reporter says', () => {
  it.each([
    ['the handler', assigned(), usual, ['Sanne de Boer']],
    ['the handler until the judgment arrived', confirmed(), usual, ['Sanne de Boer']],
    ['P&K after closing', closed(), usual, 'P&K'],
    ['P&K where there is no handler', opened(), usual, 'P&K'],
    ['P&K about a compliment', opened({ kind: 'COMPLIMENT' }), usual, 'P&K'],
    ['P&K where the handler left', investigating(), gone('sanne-de-boer'), 'P&K'],
    [
      'P&K where the handler is not in the directory',
      investigating(),
      directoryWith({ 'sanne-de-boer': null }),
      'P&K',
    ],
  ] as const)('is notified to %s', (_what, record, directory, expected) => {
    const names = told(says(record, directory));
    if (expected === 'P&K') expect(names.toSorted()).toEqual(pAndKOf(directory));
    else expect(names).toEqual(expected);
    expect(names).not.toEqual([]);
  });

  it('is notified to nobody who is shut out, left, or may not read a restricted case', () => {
    const about = opened({ involvedName: 'Joris Bakker' });
    expect(told(says(about))).toEqual(expect.not.arrayContaining(['Joris Bakker']));
    expect(told(says(about))).not.toEqual([]);
    expect(told(says(opened(), gone('joris-bakker')))).not.toContain('Joris Bakker');
    const lead = usual.staff.filter(({ roles }) => roles.includes('QUALITY_LEAD'));
    const leadNames = lead.map(({ name }) => name);
    expect(told(says(opened({ restricted: true })))).toEqual(leadNames);
    // A manager who handled it before may not read it any more.
    expect(told(says(restricted(investigating())))).toEqual(leadNames);
    const named = after(acting().name(confirmed(), 'fatma-kaya', 'sanne-de-boer'));
    expect(told(says(named))).not.toContain('Sanne de Boer');
  });

  it('stands in no mail', () => {
    const decision = says(investigating());
    if ('problems' in decision) throw new Error('refused');
    const notices = decision.facts.filter(({ definition }) => definition.name === 'notice-given');
    expect(notices).toHaveLength(1);
    expect(JSON.stringify(notices)).not.toContain('GEHEIM');
  });

  it('is one mail until it is read, whatever comes in, and one to a new handler', () => {
    const record = after(says(after(says(investigating()))));
    expect(told(says(record))).toEqual([]);
    const released = after(acting().release(record, 'sanne-de-boer'));
    const toPAndK = says(released);
    expect(told(toPAndK)).toEqual(expect.arrayContaining([expect.any(String)]));
    expect(told(says(after(toPAndK)))).toEqual([]);
  });

  it('is marked until it was read; what came in since stays, and is notified anew', () => {
    const [one, two, three] = [randomUUID(), randomUUID(), randomUUID()] as const;
    const record = [one, two, three].reduce<Case>(
      (before, id) => after(says(before, usual, id)),
      investigating(),
    );
    const read = does.markRead(record, sanne, context, { lastSeenId: two.toUpperCase() });
    expect(after(read).unread).toEqual([
      { entryId: three, at: context.now.toISOString(), told: ['sanne-de-boer'] },
    ]);
    expect(told(read)).toEqual(['Sanne de Boer']);
    const all = does.markRead(record, quality, context, { lastSeenId: three });
    expect(after(all).unread).toEqual([]);
    expect(told(all)).toEqual([]);
    expect(told(says(after(all)))).toEqual(['Sanne de Boer']);
    const again = does.markRead(after(read), sanne, context, { lastSeenId: one });
    expect(after(again)).toBe(after(read));
  });

  it('is read by who handles it or does the work of P&K, and by nobody else', () => {
    const record = after(says(investigating()));
    const input = { lastSeenId: record.unread[0]?.entryId ?? '' };
    expect(does.markRead(record, nobody, context, input)).toEqual(refused('NOT_YOURS'));
    for (const actor of [sanne, quality])
      expect(after(does.markRead(record, actor, context, input)).unread).toEqual([]);
  });
});

function pAndKOf({ staff }: Directory): string[] {
  return staff
    .filter(({ active, roles }) => active && roles.some((role) => role.startsWith('QUALITY')))
    .map(({ name }) => name)
    .toSorted();
}
