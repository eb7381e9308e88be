import type { Directory } from '@klantreacties/organisation';
import {
  after,
  closed,
  directory,
  does,
  investigating,
  judgment,
  context,
  opened,
  sanne,
} from '../../../test/a-case.ts';
import { acting, directoryWith } from '../../../test/acting.ts';
import { assignmentOf, type Case, type InvolvedRow } from '../../domain/case/case.ts';
import { shutOutOf } from '../../domain/case/conflicts.ts';
import type { Past } from '../../domain/case/recheck.ts';
import type { CaseStore } from './case-store.ts';
import { recheckCases, type CheckedDirectory } from './recheck-cases.ts';

const nobody: Past = { meantByRow: new Map(), handledBy: [], draftedBy: null };
const noOutside = directoryWith({ 'marijke-terpstra': null, 'pieter-zwart': null });
const withoutAnyOutside = directoryWith({
  'marijke-terpstra': null,
  'pieter-zwart': null,
  'yvonne-hoekstra': null,
  'chandra-ramdin': null,
});

/** A store of some cases that only remembers; who published what is kept in order. */
function cases(records: Case[], past: Past = nobody) {
  const kept = new Map(records.map((record) => [record.id, record]));
  const facts: { name: string; data: object; personal: object }[] = [];
  const changed: string[] = [];
  let digest: string | null = null;
  const store = {
    async readAfter(after: string | null, atMost: number) {
      const ids = [...kept.keys()].sort().filter((id) => after === null || id > after);
      return ids.slice(0, atMost).map((id) => kept.get(id)!);
    },
    pastOf: async () => past,
    async changeByItself(
      id: string,
      _occasion: unknown,
      decide: Parameters<CaseStore['changeByItself']>[2],
    ) {
      const decision = decide(kept.get(id)!);
      if ('problems' in decision) return decision;
      kept.set(id, decision.next);
      changed.push(id);
      facts.push(
        ...decision.facts.map(({ definition, data, personal }) => ({
          name: definition.name,
          data,
          personal,
        })),
      );
      return { record: decision.next };
    },
    checkedDirectory: async () => digest,
    async directoryChecked(checked: string) {
      digest = checked;
    },
  } satisfies Pick<CaseStore, 'readAfter' | 'pastOf' | 'changeByItself'> & CheckedDirectory;
  const check = (known: Directory) =>
    recheckCases({ store, directory: () => known, now: () => context.now });
  const notices = () =>
    facts
      .filter(({ name }) => name === 'notice-given')
      .map(({ data, personal }) => [
        (data as { notice: string }).notice,
        (personal as { to: { email: string } }).to.email,
        (personal as { number: string | null }).number,
      ]);
  return { check, kept, facts, changed, notices };
}

const aboutTheTop = (known: Directory) => opened({ involvedName: 'Hanneke Blom', known });
/** A case as an older version left it, with a row that found nobody. */
const ofOlderRules = (name: string, change: Partial<InvolvedRow> = {}): Case => {
  const record = opened({ involvedName: name, locationId: null });
  const involved = record.involved.map((row) => ({
    ...row,
    outcome: 'UNMATCHED' as const,
    staffIds: [],
    found: [],
    ...change,
  }));
  return { ...record, matchingRules: 1, involved };
};

describe('checking all cases', () => {
  it('A10: gives a case that waits to outside persons who are new in the directory, and notifies them', async () => {
    const waiting = aboutTheTop(withoutAnyOutside);
    expect(waiting).toMatchObject({ calledIn: [], waitsForOutside: true });
    const { check, kept, notices } = cases([waiting]);
    await check(directory);
    expect(kept.get(waiting.id)).toMatchObject({
      calledIn: ['marijke-terpstra', 'pieter-zwart'],
      waitsForOutside: false,
    });
    expect(notices()).toEqual([
      ['CALLED_IN', 'm.terpstra@toetsing.example.nl', 'SKAR-2026-000001'],
      ['CALLED_IN', 'p.zwart@toetsing.example.nl', 'SKAR-2026-000001'],
    ]);
  });

  it('A6: alarms where the outside persons left the directory, without the number', async () => {
    const record = aboutTheTop(directory);
    const { check, kept, notices } = cases([record]);
    await check(withoutAnyOutside);
    expect(kept.get(record.id)).toMatchObject({ calledIn: [], waitsForOutside: true });
    expect(notices()).toEqual([['WAITS_FOR_OUTSIDE', 'kwaliteit@skar.example.nl', null]]);
  });

  it('gives it to those of another holder where the own has none', async () => {
    const record = aboutTheTop(directory);
    const { check, kept } = cases([record]);
    await check(noOutside);
    expect(kept.get(record.id)?.calledIn).toEqual(['yvonne-hoekstra', 'chandra-ramdin']);
  });

  it('looks at nothing while directory and rules are the same, and changes nothing without a reason', async () => {
    const { check, changed } = cases([opened(), opened({ involvedName: 'Anouk Peters' })]);
    expect(await check(directory)).toBe(2);
    expect(await check({ ...directory })).toBe(0);
    expect(await check({ ...directory, version: 'next' })).toBe(2);
    expect(changed).toEqual([]);
  });

  it('goes through more cases than one reading holds', async () => {
    const many = Array.from({ length: 450 }, () => opened());
    expect(await cases(many).check(directory)).toBe(450);
  });
});

describe('A14: a case whose handler left', () => {
  const sanneLeft = directoryWith({ 'sanne-de-boer': { active: false } });
  const ofPAndK = directory.staff.flatMap(({ email, roles }) =>
    roles.includes('QUALITY') || roles.includes('QUALITY_LEAD') ? [email] : [],
  );

  it.each([
    ['is not active any more', sanneLeft],
    ['is gone from the directory', directoryWith({ 'sanne-de-boer': null })],
  ])('is told of to P&K when the handler %s, once, and stays as it is', async (_what, known) => {
    const record = investigating();
    const { check, kept, notices } = cases([record]);
    await check(known);
    await check({ ...known, version: 'next' });
    expect(notices().map(([notice, to]) => [notice, to])).toEqual(
      ofPAndK.map((email) => ['HANDLER_LEFT', email]),
    );
    expect(kept.get(record.id)).toEqual({
      ...record,
      assignment: { ...assignmentOf(record), leftAt: context.now.toISOString() },
    });
  });

  it('is told of again when the handler came back and left once more', async () => {
    const record = investigating();
    const { check, kept, notices } = cases([record]);
    await check(sanneLeft);
    await check(directory);
    expect(kept.get(record.id)).toEqual(record);
    await check(sanneLeft);
    expect(notices()).toHaveLength(2 * ofPAndK.length);
  });

  it('is not told of once it is closed, nor where nobody handles it', async () => {
    const { check, changed } = cases([closed(), opened()]);
    await check(sanneLeft);
    expect(changed).toEqual([]);
  });

  it('is told of to nobody who is shut out of it', async () => {
    const record: Case = {
      ...investigating(),
      involved: [
        {
          id: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4e1',
          role: '',
          name: null,
          capacity: 'INVOLVED',
          outcome: 'CONFIRMED',
          staffIds: ['joris-bakker'],
          found: [],
          said: null,
        },
      ],
    };
    const { check, notices } = cases([record]);
    await check(sanneLeft);
    expect(notices().map(([, to]) => to)).toEqual(
      ofPAndK.filter((email) => email !== 'joris.bakker@jong.example.nl'),
    );
  });
});

describe('a case of older rules', () => {
  it('A1: is matched once more: who is newly found is shut out, and who may read it is notified', async () => {
    const record = ofOlderRules('de heer Bakker');
    const { check, kept, notices } = cases([record]);
    await check(directory);
    const now = kept.get(record.id)!;
    expect(now.involved).toMatchObject([{ outcome: 'PRESUMED' }]);
    expect(shutOutOf(now)).toContain('joris-bakker');
    expect(notices().map(([notice, email]) => `${notice} ${email}`)).toEqual([
      'CONFLICT_FOUND karin.vos@jong.example.nl',
      'CONFLICT_FOUND fatma.kaya@jong.example.nl',
    ]);
    expect(await check({ ...directory, version: 'next' })).toBe(1);
    expect(notices()).toHaveLength(2);
  });

  it('A1: releases a handler who is newly found', async () => {
    const record = ofOlderRules('de heer Bakker', { outcome: 'NOT_IN_DIRECTORY' });
    const assigned = after(acting().assign(record, 'karin-vos', 'joris-bakker'));
    const { check, kept } = cases([{ ...assigned, matchingRules: 1 }]);
    await check(directory);
    expect(kept.get(record.id)).toMatchObject({ state: 'ASSIGNED', assignment: null });
  });

  it('leaves alone whom people named, and whom its history says was looked at', async () => {
    const confirmed = ofOlderRules('de heer Bakker', {
      outcome: 'CONFIRMED',
      staffIds: ['anouk-peters'],
    });
    const decided = ofOlderRules('Joris', { outcome: 'NOT_IN_DIRECTORY' });
    const past = {
      ...nobody,
      meantByRow: new Map([[decided.involved[0]!.id, ['joris-bakker']]]),
    };
    const { check, kept } = cases([confirmed, decided], past);
    await check(directory);
    expect(kept.get(confirmed.id)?.involved).toEqual(confirmed.involved);
    expect(kept.get(decided.id)?.involved).toMatchObject([{ outcome: 'NOT_IN_DIRECTORY' }]);
  });

  it('A9: knows from its history who handled it and who wrote the draft', async () => {
    const drafted = after(does.draftJudgment(investigating(), sanne, context, judgment));
    if (drafted.state !== 'INVESTIGATING' || drafted.judgment === null) throw new Error('no draft');
    const older = { ...drafted, judgment: { ...drafted.judgment, draftedBy: null } };
    const record = { ...older, matchingRules: 1, handledBy: [] };
    const past = { ...nobody, handledBy: ['fatma-kaya'], draftedBy: 'joris-bakker' };
    const { check, kept } = cases([record], past);
    await check(directory);
    expect(kept.get(record.id)).toMatchObject({
      handledBy: ['fatma-kaya'],
      judgment: { draftedBy: 'joris-bakker' },
    });
  });

  it('is left as it is once it is closed', async () => {
    const { involved } = ofOlderRules('de heer Bakker');
    const record = { ...closed(), involved, matchingRules: 1 };
    const { check, kept } = cases([record]);
    await check(directory);
    expect(kept.get(record.id)).toEqual(record);
  });
});
