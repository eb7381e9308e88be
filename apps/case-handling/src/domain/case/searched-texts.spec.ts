import {
  after,
  context,
  does,
  investigating,
  judgment,
  opened,
  quality,
  sanne,
} from '../../../test/a-case.ts';
import { searchedPersonOf, searchedWordsOf } from './searched-texts.ts';

const person = { names: '', mail: '', phone: '' };

describe('what a case is found by', () => {
  it('D6: has everybody whom the reporter named, and how the reporter is reached', () => {
    const record = opened({
      involvedName: 'Piet Smit',
      personal: {
        reporter: { name: 'Zoë  Jansen', email: 'Zoe@Example.nl', phone: '+31 6 12345678 ext. 12' },
        supportPerson: 'Ans Bos',
        children: [
          { firstName: 'Noor', birthYear: 2021 },
          { firstName: 'Noor', birthYear: 2022 },
        ],
      },
    });
    expect(searchedPersonOf(record)).toEqual({
      names: 'Zoë Jansen Ans Bos Noor Piet Smit',
      mail: 'zoe@example.nl',
      phone: '31612345678',
    });
  });

  it('D6: has nobody where the reporter is anonymous and named nobody', () => {
    const record = { ...opened({ anonymous: true }), children: [] };
    expect(searchedPersonOf(record)).toEqual(person);
  });

  it('D6: has the words of a case, of its judgment, and the newest of what was logged', () => {
    const drafted = after(does.draftJudgment(investigating(), sanne, context, judgment));
    const logged = after(
      does.logEntry(drafted, sanne, context, {
        kind: 'NOTE',
        text: 'later',
        visibleToReporter: false,
      }),
    );
    expect(searchedWordsOf({ ...logged, wish: 'wens' }).split('\n')).toEqual([
      'tekst',
      'wens',
      'strekking',
      'punt',
      'reden',
      'bellen',
      'later',
      'Gebeld.',
    ]);
  });

  it('D6: has no word that somebody who may read the case does not read', () => {
    const released = after(
      does.releaseHandler(investigating(), sanne, context, { reason: 'ABSENT', note: 'geheimpje' }),
    );
    const restricted = after(
      does.restrictCase(released, quality, context, { reason: 'geheimpje' }),
    );
    expect(JSON.stringify(restricted)).toContain('geheimpje');
    expect(searchedWordsOf(restricted)).not.toContain('geheimpje');
  });

  it('D6: keeps the text of the reporter and the newest of what is too much for one index', () => {
    const entries = Array.from({ length: 100 }, (_, n) => ({
      id: String(n),
      kind: 'NOTE' as const,
      text: `regel ${n} ${'x'.repeat(2_000)}`,
      visible: false,
      byStaffId: null,
      at: context.now.toISOString(),
      answer: null,
    }));
    const words = searchedWordsOf({ ...opened(), entries });
    expect(words).toHaveLength(100_000);
    expect(words).toContain('tekst');
    expect(words).toContain('regel 99 ');
    expect(words).not.toContain('regel 1 ');
  });
});
