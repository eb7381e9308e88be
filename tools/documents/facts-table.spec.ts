import { allFacts, reactionSubmitted, type FactDefinition } from '@klantreacties/event-contracts';
import { letters } from '../../apps/notification/src/letters/index.ts';
import { factTables } from '../stack/topics.ts';
import { factsTable } from './facts-table.ts';

const rowsOf = (...given: Parameters<typeof factsTable>) => factsTable(...given).split('\n');

describe('the table of facts', () => {
  it('has one row for each, with its letters and whoever acts on it', () => {
    const rows = rowsOf(allFacts, letters, factTables);
    expect(rows).toHaveLength(new Set(allFacts.map(({ type }) => type)).size + 2);
    expect(rows).toContain(
      '| `intake.reaction-submitted` | intake | E01 N01 | case-handling, notification, reporting |',
    );
    expect(rows).toContain('| `case.address-corrected` | case-handling |  | notification |');
    expect(rows).toContain('| `letter.sent` | notification |  | case-handling |');
    expect(rows).toContain('| `letter.failed` | notification | N11 | case-handling |');
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
