import { allFacts, reactionSubmitted, type FactDefinition } from '@klantreacties/event-contracts';
import { letters } from '../../apps/notification/src/letters/index.ts';
import { factTables } from '../stack/topics.ts';
import { factsTable } from './facts-table.ts';

const rowsOf = (...given: Parameters<typeof factsTable>) => factsTable(...given).split('\n');

describe('the table of facts', () => {
  it('has one row for each, with its letters and whoever acts on it', () => {
    const rows = rowsOf(allFacts, letters, factTables);
    expect(rows).toHaveLength(new Set(allFacts.map(({ type }) => type)).size + 2);
    // Another service may act on them too.
    for (const begin of [
      '| `intake.reaction-submitted` | intake | E01 | case-handling, notification, reporting',
      '| `case.address-corrected` | case-handling | E16 | intake, notification',
      '| `letter.sent` | notification |  | intake, case-handling',
      '| `letter.failed` | notification | N11 | case-handling',
    ])
      expect(rows.filter((row) => row.startsWith(begin))).toHaveLength(1);
    expect(rows).toContain('| `case.entry-logged` | case-handling |  |  |');
  });

  it('has a fact once, whatever its versions', () => {
    const second: FactDefinition = { ...reactionSubmitted, version: 2 };
    const reader = { kinds: [second] };
    expect(rowsOf([reactionSubmitted, second], [], { reader }).slice(2)).toEqual([
      '| `intake.reaction-submitted` | intake |  | reader |',
    ]);
  });
});
