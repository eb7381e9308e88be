import { randomUUID } from 'node:crypto';
import { after, closedAfter, directory, opened, standing } from '../../../test/a-case.ts';
import { acting, directoryWith } from '../../../test/acting.ts';
import { refused } from '../../../test/commanding.ts';
import { insideReaders, stepsWithNobody, waitsForDirector } from './authority.ts';
import { sentOf, type Case } from './case.ts';
import { shutOutOf } from './conflicts.ts';
import type { Decision } from './decision.ts';

const { settle, name, assign, accept, contact, propose, draft, send, release, offered } = acting();
const noOutside = directoryWith({
  'marijke-terpstra': null,
  'pieter-zwart': null,
  'yvonne-hoekstra': null,
  'chandra-ramdin': null,
});

const named = (involvedName: string, more = {}) => opened({ involvedName, ...more });
const refusalIn = (decision: Decision) =>
  'problems' in decision ? (decision.problems[0]?.code ?? null) : null;
const noticesIn = (decision: Decision) =>
  'problems' in decision
    ? []
    : decision.facts.flatMap(({ data, personal }) =>
        'notice' in data
          ? [[data.notice, (personal as { to: { email: string } }).to.email.split('@')[0]]]
          : [],
      );
/** As far as the draft of a judgment, by the handler. */
function drafted(record: Case, handlerId: string, by = 'joris-bakker'): Case {
  const assigned = after(assign(record, by, handlerId, true));
  return after(draft(after(contact(after(accept(assigned, handlerId)), handlerId)), handlerId));
}
const judged = (record: Case, by: string): Case => after(send(record, by));

describe('who may settle', () => {
  it('A2: is never who may be meant, nor by a row that somebody settled before', () => {
    const record = named('Joris');
    expect(refusalIn(settle(record, 'joris-bakker'))).toBe('INVOLVED');
    const freed = after(settle(after(settle(record, 'karin-vos')), 'fatma-kaya'));
    expect(shutOutOf(freed)).toEqual([]);
    expect(refusalIn(settle(freed, 'joris-bakker', { outcome: 'CONFIRMED' }))).toBe('MAY_BE_MEANT');
  });

  it('A2: is, of a row without a match, who shares no word, initial or function with it', () => {
    const record = named('J. Onbekend', { role: '' });
    expect(record.involved).toMatchObject([{ outcome: 'UNMATCHED', staffIds: [] }]);
    expect(refusalIn(settle(record, 'joris-bakker'))).toBe('MAY_BE_MEANT');
    expect(after(settle(record, 'fatma-kaya')).involved).toMatchObject([
      { outcome: 'NOT_IN_DIRECTORY' },
    ]);
  });

  it('A2: is the director where all of P&K resemble the row, and nobody above', () => {
    const record = named('J. F. K. Onbekend', { role: '' });
    for (const id of ['joris-bakker', 'karin-vos', 'fatma-kaya', 'hanneke-blom'])
      expect(refusalIn(settle(record, id))).not.toBeNull();
    expect(refusalIn(settle(record, 'renate-smit'))).toBeNull();
  });

  it.each([
    ['a strong match', 'Anouk Peters', 'karin-vos'],
    ['P&K, matched weakly', 'Fatma', 'karin-vos'],
    ['a regional manager, matched weakly', 'Els', 'fatma-kaya'],
    ['the director, matched weakly', 'Renate', 'hanneke-blom'],
    ['the manager of the location, matched weakly', 'Sanne', 'fatma-kaya'],
  ])('A7: are two, where access goes back to %s', (_whom, involvedName, other) => {
    const record = named(involvedName);
    const out = shutOutOf(record);
    expect(out).toHaveLength(1);
    const first = after(settle(record, 'joris-bakker'));
    expect(shutOutOf(first)).toEqual(out);
    expect(first.involved).toMatchObject([{ outcome: 'PRESUMED', said: {} }]);
    expect(settle(first, 'joris-bakker')).toEqual({ next: first, facts: [] });
    const second = after(settle(first, other));
    expect(shutOutOf(second)).toEqual([]);
    expect(second.involved).toMatchObject([{ outcome: 'NOT_IN_DIRECTORY', said: null }]);
  });

  it('A7: is one, for a weak match of anybody else', () => {
    const record = named('Anouk');
    expect(shutOutOf(after(settle(record, 'joris-bakker')))).toEqual([]);
  });

  it('A7: are two whatever the outcome is called: confirming one of several frees the others', () => {
    const [row] = named('Anouk').involved;
    const both = ['anouk-peters', 'sanne-de-boer'];
    const found = both.map((staffId) => ({ staffId, confidence: 'WEAK' as const }));
    const record = { ...named('Anouk'), involved: [{ ...row!, staffIds: both, found }] };
    const given = { outcome: 'CONFIRMED' as const, staffId: 'anouk-peters' };
    const first = after(settle(record, 'joris-bakker', given));
    expect(shutOutOf(first).sort()).toEqual(both);
    expect(shutOutOf(after(settle(first, 'fatma-kaya', given)))).toEqual(['anouk-peters']);
  });

  it('A7: are two where a strong row and a weak one mean the same person, whichever is last', () => {
    const record = opened({
      personal: {
        involved: [
          { id: randomUUID(), role: '', name: 'Anouk Peters' },
          { id: randomUUID(), role: '', name: 'Anouk' },
        ],
      },
    });
    const [strong, weak] = record.involved;
    const one = after(settle(record, 'joris-bakker', { involvedId: strong?.id ?? '' }));
    const other = after(settle(one, 'joris-bakker', { involvedId: weak?.id ?? '' }));
    expect(shutOutOf(other)).toEqual(['anouk-peters']);
  });

  it('A7: do not both report to who may be meant; the second may be who stands above', () => {
    const record = named('Renate Smit');
    const first = after(settle(record, 'joris-bakker'));
    expect(refusalIn(settle(first, 'fatma-kaya'))).toBe('BOTH_REPORT_TO_MEANT');
    expect(shutOutOf(after(settle(first, 'hanneke-blom')))).toEqual([]);
  });

  it('A7: lose what the first said when the first turns out to be involved', () => {
    const first = after(settle(named('Joris Bakker'), 'fatma-kaya'));
    const without = after(name(first, 'karin-vos', 'fatma-kaya'));
    expect(without.involved[0]).toMatchObject({ outcome: 'PRESUMED', said: null });
    const again = after(settle(without, 'karin-vos'));
    expect(shutOutOf(again)).toContain('joris-bakker');
  });

  it('A7: are a director and an outside person where P&K and the directors report to who may be meant', () => {
    const record = named('Hanneke Blom');
    expect(record.calledIn).toEqual(['marijke-terpstra', 'pieter-zwart']);
    const first = after(settle(record, 'renate-smit'));
    expect(shutOutOf(first)).toEqual(['hanneke-blom']);
  });
});

describe('a conflict of interest', () => {
  it.each([
    ['mail address', { name: 'Iemand Anders', email: 'joris.bakker@jong.example.nl' }],
    ['full name', { name: 'Joris Bakker', email: 'j@example.nl' }],
  ])('A3: is that of a reporter who by %s is a colleague, and P&K can settle it', (_by, who) => {
    const record = opened({ personal: { reporter: { ...who, phone: null } } });
    expect(record.involved).toMatchObject([{ capacity: 'REPORTER', outcome: 'PRESUMED' }]);
    expect(shutOutOf(record)).toEqual(['joris-bakker']);
    expect(refusalIn(assign(record, 'fatma-kaya', 'joris-bakker'))).toBe('INVOLVED');
    const first = after(settle(record, 'fatma-kaya'));
    expect(shutOutOf(after(settle(first, 'karin-vos')))).toEqual([]);
  });

  it('A3: is that of a support person', () => {
    const record = opened({ personal: { supportPerson: 'Fatma Kaya' } });
    expect(record.involved).toMatchObject([{ capacity: 'SUPPORT_PERSON' }]);
    expect(shutOutOf(record)).toEqual(['fatma-kaya']);
  });

  it.each(['mijn zus, directeur van een basisschool', 'oma Karin', 'een vriendin'])(
    'A3: is none of a support person who is nobody of us: %s',
    (supportPerson) => {
      expect(opened({ personal: { supportPerson } }).involved).toEqual([]);
    },
  );

  it('A3: is that of whom a long text names in full, and not of a single name', () => {
    const record = opened({ personal: { text: 'Anouk Peters was boos op Joris.' } });
    expect(record.involved).toMatchObject([{ capacity: 'MENTIONED' }]);
    expect(shutOutOf(record)).toEqual(['anouk-peters']);
  });

  it('A3: is none of whoever it was discussed with, but P&K says whether they are free', () => {
    const discussedBefore = { withWhom: 'Sanne', result: null };
    const record = opened({ personal: { discussedBefore } });
    expect(shutOutOf(record)).toEqual([]);
    expect(assign(record, 'joris-bakker', 'sanne-de-boer')).toEqual(
      refused(['SAY_WHETHER_FREE', 'freeToJudge']),
    );
    expect(refusalIn(assign(record, 'joris-bakker', 'sanne-de-boer', false))).toBe('NOT_FREE');
    expect(after(assign(record, 'joris-bakker', 'sanne-de-boer', true)).state).toBe('ASSIGNED');
    expect(after(assign(record, 'joris-bakker', 'els-de-wit')).state).toBe('ASSIGNED');
  });

  it('A3: lets nobody with whom it was discussed say of themselves that they are free', () => {
    const discussedBefore = { withWhom: 'Joris Bakker', result: null };
    const record = opened({ personal: { discussedBefore } });
    expect(refusalIn(assign(record, 'joris-bakker', 'joris-bakker', true))).toBe('MAY_BE_MEANT');
    expect(standing(after(assign(record, 'fatma-kaya', 'joris-bakker', true))).handlerId).toBe(
      'joris-bakker',
    );
  });

  it('A3: keeps a colleague out of the own complaint and of no other case', () => {
    const own = opened({
      personal: { reporter: { name: 'Sanne', email: 'sanne.deboer@skar.example.nl', phone: null } },
    });
    expect(refusalIn(assign(own, 'joris-bakker', 'sanne-de-boer'))).toBe('INVOLVED');
    expect(after(assign(opened(), 'joris-bakker', 'sanne-de-boer')).state).toBe('ASSIGNED');
  });
});

describe('somebody else can read and act', () => {
  it('A6: twenty people of one letter block nobody', () => {
    const involved = [...'abcdefghijklmnopqrst'].map((letter) => ({
      id: randomUUID(),
      role: '',
      name: letter,
    }));
    const record = opened({ locationId: null, personal: { involved } });
    expect(shutOutOf(record)).toEqual([]);
    expect(record.involved.every(({ outcome }) => outcome === 'UNMATCHED')).toBe(true);
    expect(after(assign(record, 'joris-bakker', 'sanne-de-boer')).state).toBe('ASSIGNED');
  });

  it('A6: a restricted report that names all who may read it goes to the outside persons', () => {
    const involved = ['Karin Vos', 'Renate Smit', 'Hanneke Blom'].map((one) => ({
      id: randomUUID(),
      role: '',
      name: one,
    }));
    const record = opened({ restricted: true, personal: { involved } });
    expect(insideReaders(record, directory)).toEqual([]);
    expect(record.calledIn).toEqual(['marijke-terpstra', 'pieter-zwart']);
    expect(record.waitsForOutside).toBe(false);
    expect(offered(record, 'pieter-zwart')).toEqual(
      expect.arrayContaining(['settleInvolvedPerson', 'assignHandler', 'nameInvolvedPerson']),
    );
    const alone = opened({ restricted: true, personal: { involved }, known: noOutside });
    expect(alone).toMatchObject({ calledIn: [], waitsForOutside: true });
  });

  it('A6: P&K that names each of the others leaves the outside persons, and without them is refused', () => {
    const others = ['fatma-kaya', 'karin-vos', 'renate-smit'];
    const left = others.reduce((record, id) => after(name(record, 'joris-bakker', id)), opened());
    expect(left.calledIn).toEqual([]);
    const last = after(name(left, 'joris-bakker', 'hanneke-blom'));
    expect(last.calledIn).toEqual(['marijke-terpstra', 'pieter-zwart']);
    const closed = acting(noOutside);
    const alone = others.reduce(
      (record, id) => after(closed.name(record, 'joris-bakker', id)),
      opened({ known: noOutside }),
    );
    expect(refusalIn(closed.name(alone, 'joris-bakker', 'hanneke-blom'))).toBe('NOBODY_LEFT');
  });

  it('A6: names P&K lead or a director by two: the first shuts out at once, the second makes it stay', () => {
    const first = after(name(opened(), 'joris-bakker', 'karin-vos'));
    expect(shutOutOf(first)).toEqual(['karin-vos']);
    expect(first.involved).toMatchObject([{ outcome: 'PRESUMED', said: { outcome: 'CONFIRMED' } }]);
    const second = settle(first, 'renate-smit', { outcome: 'CONFIRMED' });
    expect(after(second).involved).toMatchObject([{ outcome: 'CONFIRMED', said: null }]);
    expect(shutOutOf(after(second))).toEqual(['karin-vos']);
  });

  it('A6: all four of P&K named weakly: the director does their work, and who stands above is the second', () => {
    const four = directoryWith({ 'wim-data': { roles: ['QUALITY'], departmentId: 'quality' } });
    const involved = ['Karin', 'Joris', 'Fatma', 'Wim'].map((one) => ({
      id: randomUUID(),
      role: '',
      name: one,
    }));
    const record = opened({ personal: { involved }, known: four });
    const quality = ['fatma-kaya', 'joris-bakker', 'karin-vos', 'wim-data'];
    expect(shutOutOf(record).sort()).toEqual(quality);
    expect(record.calledIn).toEqual([]);
    const inFour = acting(four);
    expect(after(inFour.assign(record, 'renate-smit', 'sanne-de-boer')).state).toBe('ASSIGNED');
    const first = after(inFour.settle(record, 'renate-smit'));
    const second = after(inFour.settle(first, 'hanneke-blom'));
    expect(shutOutOf(second)).not.toContain('karin-vos');
  });

  it('A6: a brand with one person of P&K works, with the director as the second', () => {
    const one = directoryWith({ 'karin-vos': { roles: [] }, 'fatma-kaya': { roles: [] } });
    const alone = acting(one);
    const record = opened({ involvedName: 'Anouk Peters', known: one });
    const first = after(alone.settle(record, 'joris-bakker'));
    expect(shutOutOf(after(alone.settle(first, 'renate-smit')))).toEqual([]);
    expect(after(alone.assign(record, 'joris-bakker', 'sanne-de-boer')).state).toBe('ASSIGNED');
  });
});

describe('four eyes', () => {
  it('A9: who handles does not send; another of P&K does', () => {
    const record = drafted(opened(), 'joris-bakker', 'fatma-kaya');
    expect(refusalIn(send(record, 'joris-bakker'))).toBe('NOT_YOURS');
    expect(offered(record, 'joris-bakker')).not.toContain('confirmAgreements');
    expect(sentOf(judged(record, 'fatma-kaya'))?.sentBy).toBe('fatma-kaya');
  });

  it('A9: who ever handled does not send', () => {
    const handled = after(assign(opened(), 'fatma-kaya', 'joris-bakker'));
    const again = after(release(handled, 'fatma-kaya'));
    expect(refusalIn(send(drafted(again, 'sanne-de-boer', 'fatma-kaya'), 'joris-bakker'))).toBe(
      'NOT_YOURS',
    );
  });

  it('A9: who wrote the draft last does not send', () => {
    const record = drafted(opened(), 'sanne-de-boer');
    const rewritten = after(draft(record, 'joris-bakker'));
    expect(refusalIn(send(rewritten, 'joris-bakker'))).toBe('NOT_YOURS');
    expect(judged(rewritten, 'karin-vos').state).toBe('AGREEMENTS_CONFIRMED');
  });

  it('A9: a restricted case handled by the lead is sent by the director', () => {
    const record = drafted(opened({ restricted: true }), 'karin-vos', 'karin-vos');
    expect(refusalIn(send(record, 'karin-vos'))).toBe('NOT_YOURS');
    expect(sentOf(judged(record, 'renate-smit'))?.sentBy).toBe('renate-smit');
  });

  it('A9: the director does not send while another of P&K may', () => {
    const record = drafted(opened(), 'joris-bakker', 'fatma-kaya');
    expect(refusalIn(send(record, 'renate-smit'))).toBe('NOT_YOURS');
  });

  it('A9: a case whose one reader must also send is sent by an outside person', () => {
    const involved = ['Karin Vos', 'Renate Smit'].map((one) => ({
      id: randomUUID(),
      role: '',
      name: one,
    }));
    const record = drafted(
      opened({ restricted: true, personal: { involved } }),
      'hanneke-blom',
      'hanneke-blom',
    );
    expect(refusalIn(send(record, 'hanneke-blom'))).toBe('NOT_YOURS');
    expect(record.calledIn).toEqual(['marijke-terpstra', 'pieter-zwart']);
    expect(sentOf(judged(record, 'marijke-terpstra'))?.sentBy).toBe('marijke-terpstra');
  });
});

describe('the director complained of', () => {
  it('A10: is out; who stands above handles, and an outside person sends', () => {
    const record = named('Renate Smit');
    expect(shutOutOf(record)).toEqual(['renate-smit']);
    expect(record.calledIn).toEqual([]);
    expect(refusalIn(assign(record, 'joris-bakker', 'sanne-de-boer'))).toBe('REPORTS_TO_INVOLVED');
    const written = drafted(record, 'hanneke-blom');
    for (const id of ['joris-bakker', 'karin-vos', 'renate-smit', 'hanneke-blom'])
      expect(refusalIn(send(written, id))).not.toBeNull();
    expect(written.calledIn).toEqual(['marijke-terpstra', 'pieter-zwart']);
    expect(judged(written, 'pieter-zwart').state).toBe('AGREEMENTS_CONFIRMED');
  });

  it('A10: is confirmed by two of whom one does not report to the director', () => {
    const given = { outcome: 'CONFIRMED' as const };
    const first = after(settle(named('Renate Smit'), 'joris-bakker', given));
    expect(refusalIn(settle(first, 'fatma-kaya', given))).toBe('BOTH_REPORT_TO_MEANT');
    expect(after(settle(first, 'hanneke-blom', given)).involved).toMatchObject([
      { outcome: 'CONFIRMED', staffIds: ['renate-smit'] },
    ]);
  });
});

describe('outside persons', () => {
  it('A10: lead a complaint about the bestuurder to its end', () => {
    const record = named('Hanneke Blom');
    expect(stepsWithNobody(record, directory)).toEqual(
      expect.arrayContaining(['SETTLE', 'ASSIGN', 'HANDLE']),
    );
    const settled = after(
      settle(after(settle(record, 'marijke-terpstra', { outcome: 'CONFIRMED' })), 'pieter-zwart', {
        outcome: 'CONFIRMED',
      }),
    );
    expect(shutOutOf(settled)).toEqual(['hanneke-blom']);
    expect(refusalIn(assign(settled, 'joris-bakker', 'sanne-de-boer'))).toBe('REPORTS_TO_INVOLVED');
    const written = drafted(settled, 'marijke-terpstra', 'pieter-zwart');
    expect(refusalIn(send(written, 'joris-bakker'))).toBe('NOT_YOURS');
    expect(refusalIn(send(written, 'marijke-terpstra'))).toBe('NOT_YOURS');
    expect(judged(written, 'pieter-zwart').state).toBe('AGREEMENTS_CONFIRMED');
  });

  it('A10: have nothing to do with a case that people inside can lead', () => {
    const record = named('Anouk Peters');
    expect(record.calledIn).toEqual([]);
    expect(offered(record, 'pieter-zwart')).toEqual([]);
    expect(refusalIn(assign(record, 'joris-bakker', 'pieter-zwart'))).toBe('NOT_CALLED_IN');
  });

  it('A10: are notified when they are called in, and leave when they are not needed any more', () => {
    const record = drafted(opened({ restricted: true }), 'karin-vos', 'karin-vos');
    expect(record.calledIn).toEqual([]);
    const first = name(record, 'karin-vos', 'renate-smit');
    expect(noticesIn(first)).toEqual([['NO_LONGER_HANDLER', 'karin.vos']]);
    const both = name(after(first), 'karin-vos', 'hanneke-blom');
    expect(noticesIn(both)).toEqual([
      ['CALLED_IN', 'm.terpstra'],
      ['CALLED_IN', 'p.zwart'],
    ]);
  });

  it('A10: who is complained of is not shut out by a form, is not called in, and never settles it', () => {
    const record = named('Pieter Zwart');
    expect(record.involved).toMatchObject([{ outcome: 'PRESUMED', staffIds: [] }]);
    const also = opened({
      personal: {
        involved: ['Pieter Zwart', 'Hanneke Blom'].map((one) => ({
          id: randomUUID(),
          role: '',
          name: one,
        })),
      },
    });
    expect(also.calledIn).toEqual(['marijke-terpstra']);
    expect(refusalIn(settle(also, 'pieter-zwart'))).not.toBeNull();
  });

  it('A10: are shut out only when another outside person confirms it', () => {
    const given = { outcome: 'CONFIRMED' as const, staffId: 'pieter-zwart' };
    const first = after(settle(named('Pieter Zwart'), 'joris-bakker', given));
    expect(shutOutOf(first)).toEqual([]);
    expect(first.calledIn).toEqual(['marijke-terpstra']);
    expect(refusalIn(settle(first, 'karin-vos', given))).toBe('OUTSIDE_PERSON_NEEDED');
    expect(shutOutOf(after(settle(first, 'marijke-terpstra', given)))).toEqual(['pieter-zwart']);
  });

  it('A10: of another holder come in where those of the own are complained of', () => {
    const involved = ['Pieter Zwart', 'Marijke Terpstra', 'Hanneke Blom'].map((one) => ({
      id: randomUUID(),
      role: '',
      name: one,
    }));
    expect(opened({ personal: { involved } }).calledIn).toEqual([
      'yvonne-hoekstra',
      'chandra-ramdin',
    ]);
  });

  const top = 'Hanneke Blom, Renate Smit, Karin Vos, Joris Bakker, Fatma Kaya';
  const freed = (record: Case) => !shutOutOf(record).includes('karin-vos');

  it('A10: one who names the other makes nobody alone, and two still say', () => {
    const record = named(top);
    expect(record.calledIn).toEqual(['marijke-terpstra', 'pieter-zwart']);
    const first = after(settle(record, 'pieter-zwart'));
    const naming = after(name(first, 'pieter-zwart', 'marijke-terpstra'));
    expect(naming.calledIn).toEqual(expect.arrayContaining(['marijke-terpstra', 'pieter-zwart']));
    expect(freed(after(settle(naming, 'pieter-zwart')))).toBe(false);
    expect(freed(after(settle(naming, 'marijke-terpstra')))).toBe(true);
  });

  it('A10: one who is not meant does not free everybody while others are free', () => {
    const record = named(`${top}, Marijke Terpstra`);
    expect(record.calledIn).toEqual(['pieter-zwart', 'yvonne-hoekstra', 'chandra-ramdin']);
    const first = after(settle(record, 'pieter-zwart'));
    expect(freed(first)).toBe(false);
    expect(freed(after(settle(first, 'yvonne-hoekstra')))).toBe(true);
  });

  it('A10: keep the case when one act names them', () => {
    const record = named('Hanneke Blom');
    const both = ['marijke-terpstra', 'pieter-zwart'];
    const one = after(name(record, 'marijke-terpstra', 'pieter-zwart'));
    expect(one.calledIn).toEqual(expect.arrayContaining(both));
    const two = after(
      name(after(name(record, 'joris-bakker', both[0]!)), 'joris-bakker', both[1]!),
    );
    expect(two.calledIn).toEqual(expect.arrayContaining(both));
  });

  it('A10: go on handling when one act names them, and stop when another outside person confirms it', () => {
    const handled = after(assign(named('Hanneke Blom'), 'joris-bakker', 'marijke-terpstra'));
    const one = after(name(handled, 'joris-bakker', 'marijke-terpstra'));
    expect(standing(one)).toMatchObject({ state: 'ASSIGNED', handlerId: 'marijke-terpstra' });
    const row = one.involved.at(-1);
    const given = { involvedId: row?.id ?? '', outcome: 'CONFIRMED' as const };
    const two = after(settle(one, 'pieter-zwart', given));
    expect(standing(two)).toMatchObject({ state: 'ASSIGNED', handlerId: null });
    expect(shutOutOf(two)).toContain('marijke-terpstra');
  });

  it('A10: of another holder send where nobody of the own may', () => {
    const record = named('Hanneke Blom en Marijke Terpstra');
    const written = drafted(record, 'pieter-zwart', 'pieter-zwart');
    expect(written.calledIn).toEqual(expect.arrayContaining(['yvonne-hoekstra']));
    expect(refusalIn(send(written, 'pieter-zwart'))).toBe('NOT_YOURS');
    expect(judged(written, 'yvonne-hoekstra').state).toBe('AGREEMENTS_CONFIRMED');
  });

  it('A10: come in when the one who could send is named after the draft', () => {
    const written = drafted(named('Hanneke Blom'), 'marijke-terpstra', 'pieter-zwart');
    const naming = after(name(written, 'marijke-terpstra', 'pieter-zwart'));
    expect(judged(naming, 'chandra-ramdin').state).toBe('AGREEMENTS_CONFIRMED');
  });

  it('A10: one who is all that is left sends what they handled, on record', () => {
    const single = directoryWith({
      'marijke-terpstra': null,
      'yvonne-hoekstra': null,
      'chandra-ramdin': null,
    });
    const alone = acting(single);
    const record = opened({ involvedName: 'Hanneke Blom', known: single });
    const assigned = after(alone.assign(record, 'pieter-zwart', 'pieter-zwart'));
    const accepted = after(alone.accept(assigned, 'pieter-zwart'));
    const written = after(
      alone.draft(after(alone.contact(accepted, 'pieter-zwart')), 'pieter-zwart'),
    );
    expect(after(alone.send(written, 'pieter-zwart'))).toMatchObject({
      state: 'AGREEMENTS_CONFIRMED',
      judgment: { sentBy: 'pieter-zwart' },
    });
  });

  it.each([
    `${top}, Marijke Terpstra, Pieter Zwart, Yvonne Hoekstra, Chandra Ramdin`,
    'Hanneke Blom, Marijke Terpstra, Pieter Zwart, Yvonne Hoekstra, Chandra Ramdin',
  ])('A10: all named in one row leave an alarm: %s', (involvedName) => {
    expect(named(involvedName).waitsForOutside).toBe(true);
  });

  it('A10: one who is alone acts for both, on record', () => {
    const single = directoryWith({
      'marijke-terpstra': null,
      'yvonne-hoekstra': null,
      'chandra-ramdin': null,
    });
    const involved = ['Karin Vos', 'Renate Smit', 'Hanneke Blom'].map((one) => ({
      id: randomUUID(),
      role: '',
      name: one,
    }));
    const record = opened({ restricted: true, personal: { involved }, known: single });
    const decision = acting(single).settle(record, 'pieter-zwart', { outcome: 'CONFIRMED' });
    expect(after(decision).involved[0]).toMatchObject({ outcome: 'CONFIRMED' });
    expect(decision).toMatchObject({
      facts: [{ personal: { byStaffIds: ['pieter-zwart', 'pieter-zwart'] } }],
    });
  });
});

describe('shutting out in every state', () => {
  it('A13: marks a judgment that somebody found involved wrote, and takes handler and measures from them', () => {
    const sent = judged(drafted(opened(), 'sanne-de-boer'), 'joris-bakker');
    for (const record of [sent, closedAfter(sent)]) {
      const decision = name(record, 'fatma-kaya', 'sanne-de-boer');
      expect(after(decision)).toMatchObject({
        state: record.state,
        assignment: null,
        judgment: { markedAt: expect.any(String), judgmentId: sentOf(record)?.judgmentId },
      });
      expect(shutOutOf(after(decision))).toEqual(['sanne-de-boer']);
      expect(noticesIn(decision)).toEqual([
        ['JUDGMENT_MARKED', 'karin.vos'],
        ['JUDGMENT_MARKED', 'renate.smit'],
        ['JUDGMENT_MARKED', 'hanneke.blom'],
      ]);
    }
  });

  it('A13: marks a judgment that somebody found involved sent', () => {
    const sent = judged(drafted(opened(), 'sanne-de-boer'), 'joris-bakker');
    const record = after(name(sent, 'fatma-kaya', 'joris-bakker'));
    expect(record).toMatchObject({
      assignment: { handlerId: 'sanne-de-boer' },
      judgment: { markedAt: expect.any(String) },
    });
  });

  it('A13: leaves a judgment alone with which the person had nothing to do', () => {
    const sent = judged(drafted(opened(), 'sanne-de-boer'), 'joris-bakker');
    expect(after(name(sent, 'fatma-kaya', 'anouk-peters'))).toMatchObject({
      judgment: { markedAt: null },
      assignment: { handlerId: 'sanne-de-boer' },
    });
  });

  it('A13: takes back the open proposal of a handler who is involved, and its term runs again', () => {
    const assigned = after(assign(opened(), 'joris-bakker', 'sanne-de-boer'));
    const proposed = after(
      propose(
        after(contact(after(accept(assigned, 'sanne-de-boer')), 'sanne-de-boer')),
        'sanne-de-boer',
      ),
    );
    const met: Case = {
      ...proposed,
      milestones: proposed.milestones.map((one) => ({ ...one, metAt: '2026-11-13T11:00:00.000Z' })),
    };
    const decision = name(met, 'joris-bakker', 'sanne-de-boer');
    expect(after(decision)).toMatchObject({
      state: 'INVESTIGATING',
      assignment: null,
      proposals: [{ takenBackAt: expect.any(String) }],
    });
    expect(after(decision).milestones.find(({ milestone }) => milestone === 'PROPOSAL')).toEqual({
      milestone: 'PROPOSAL',
      dueOn: '2026-12-04',
      metAt: null,
    });
    const facts = 'problems' in decision ? [] : decision.facts.map((one) => one.definition.name);
    expect(facts).toEqual([
      'involved-person-settled',
      'proposal-taken-back',
      'milestone-reopened',
      'handler-released',
      ...Array(4).fill('notice-given'),
    ]);
  });
});

describe('a case waits for a director', () => {
  const waits = (record: Case) => waitsForDirector(record, directory);

  it.each<[string, Case, boolean]>([
    ['that P&K can lead to its end', opened(), false],
    ['of which one of P&K is shut out, who is read by that', named('Joris Bakker'), false],
    ['with a row that others of P&K may settle', named('J. Onbekend', { role: '' }), false],
    ['with a row that all of P&K resemble', named('J. F. K. Onbekend', { role: '' }), true],
    [
      'of which a second person must say whom a row means',
      after(settle(named('Anouk Peters'), 'joris-bakker')),
      true,
    ],
    ['with a draft that one of P&K wrote', drafted(opened(), 'joris-bakker', 'fatma-kaya'), false],
  ])('%s: %s', (_what, record, expected) => {
    expect(waits(record)).toBe(expected);
  });

  it('A9: whose judgment nobody of P&K may send, for each of them handled it', () => {
    const record = drafted(opened(), 'joris-bakker', 'fatma-kaya');
    expect(waits({ ...record, handledBy: ['joris-bakker', 'fatma-kaya'] })).toBe(false);
    expect(waits({ ...record, handledBy: ['joris-bakker', 'fatma-kaya', 'karin-vos'] })).toBe(true);
  });

  it('D12: whose new code one of two allowed', () => {
    const at = '2026-11-13T10:00:00.000Z';
    const held = (allowing: { byStaffId: string; at: string } | null): Case => ({
      ...opened(),
      heldBackCode: { at, allowing },
    });
    expect(waits(held(null))).toBe(false);
    expect(waits(held({ byStaffId: 'joris-bakker', at }))).toBe(true);
  });

  it('no more once the second has said it', () => {
    const first = after(settle(named('Anouk Peters'), 'joris-bakker'));
    expect(waits(after(settle(first, 'karin-vos')))).toBe(false);
  });
});
