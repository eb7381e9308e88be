import { personalTextsIn } from '../../../test/personal-texts.ts';
import { factGoldens } from '@klantreacties/test-harness';
import { directory, opened } from '../../../test/a-case.ts';
import { noSteps } from '../../domain/case/steps.ts';
import type { StoredStep } from '../../use-cases/case/time-line.ts';
import { stepOf } from './step-view.ts';

const at = '2026-11-13T10:00:00.000Z';
const goldens = factGoldens('case').flatMap(({ name, event, json, personal }) => {
  const what = event.replace(/^case\.|\.v\d+$/g, '');
  const { data } = JSON.parse(json) as { data: object };
  return noSteps.includes(what) ? [] : [{ name, what, data, personal }];
});
const stored = (given: Partial<StoredStep>): StoredStep => ({
  at,
  position: 1,
  letterId: '',
  what: 'entry-logged',
  data: { entryKind: 'NOTE' },
  personal: { text: 'Gebeld.' },
  actor: 'sanne-de-boer',
  letter: null,
  ...given,
});
const shown = (given: Partial<StoredStep>, record = opened(), language: 'NL' | 'EN' = 'NL') =>
  stepOf(stored(given), { record, directory, language });
const writer = { staffId: 'sanne-de-boer', name: 'Sanne Bos', function: 'adviseur', from: at };

describe('a step of the time line', () => {
  it.each(goldens)('D10: tells in whole sentences of $name', (golden) => {
    for (const language of ['NL', 'EN'] as const) {
      const { text } = shown(golden, opened(), language);
      expect(text).toMatch(/^[A-Z0-9].+\.$/);
      expect(text).not.toMatch(/undefined|null|""|\(\)|Invalid|[a-z]\.\.|\{/);
    }
    expect(shown(golden, opened(), 'NL').text).not.toBe(shown(golden, opened(), 'EN').text);
  });

  it.each(goldens)('D10: holds no word once it was erased: $name', (golden) => {
    const erased = shown({ ...golden, personal: null, actor: null });
    expect(erased.words).toBeNull();
    expect(erased.text).toMatch(/^[A-Z0-9].+\.$/);
    expect(erased.text).not.toMatch(/undefined|null|Invalid/);
    expect(erased.by?.name ?? null).toBeNull();
    const said = JSON.stringify(erased);
    for (const text of personalTextsIn(golden.personal)) expect(said).not.toContain(text);
  });

  it.each(goldens)('D10: shows no address and no id of a letter to be opened: $name', (golden) => {
    expect(JSON.stringify(shown(golden))).not.toMatch(/@|https?:/);
  });

  it('D10: names who did it by the name and function of then', () => {
    const later = { ...writer, name: 'Sanne de Boer', from: '2026-11-14T10:00:00.000Z' };
    const record = { ...opened(), writers: [writer, later] };
    expect(shown({}, record).by).toMatchObject({ name: 'Sanne Bos', function: 'adviseur' });
    expect(shown({ at: later.from }, record).by).toMatchObject({ name: 'Sanne de Boer' });
  });

  it.each([
    ['first seen later', [{ ...writer, from: '2026-11-14T10:00:00.000Z' }], 'Sanne Bos'],
    ['of whom this case kept nothing', [], 'Sanne de Boer'],
  ])('D10: invents no function for somebody %s', (_who, writers, name) => {
    const { by } = shown({}, { ...opened(), writers });
    expect(by).toEqual({ kind: 'STAFF', staffId: 'sanne-de-boer', name, function: null });
  });

  it('D10: has neither name nor function of somebody whom nobody knows', () => {
    expect(shown({ actor: 'gone' }).by).toEqual({
      kind: 'STAFF',
      staffId: 'gone',
      name: null,
      function: null,
    });
  });

  it.each([
    ['a message', 'entry-logged', { entryKind: 'REPORTER_MESSAGE' }, 'Hallo.'],
    ['an answer', 'proposal-answered', { answer: 'AGREED' }, 'Prima.'],
  ])('D10: has %s of the reporter with its author and words', (_what, what, data, text) => {
    const step = shown({ what, data, personal: { text, byStaffId: null }, actor: '' });
    expect(step).toMatchObject({
      by: { kind: 'REPORTER', staffId: null, name: null },
      words: text,
    });
  });

  it('D10: shows what the reporter sent in as the words of the first step', () => {
    expect(shown({ what: 'registered', data: {}, personal: {}, actor: '' })).toMatchObject({
      kind: 'RECEIVED',
      by: { kind: 'REPORTER' },
      words: 'tekst',
    });
  });

  it('D10: has an id that no step of another case has', () => {
    const [one, other] = [shown({}), shown({})];
    expect(one.id).not.toBe(other.id);
    const record = opened();
    expect(shown({}, record).id).toBe(shown({}, record, 'EN').id);
    expect(shown({ position: 2 }, record).id).not.toBe(shown({}, record).id);
  });

  it('D10: tells of a letter what became of it, and none of its words', () => {
    const letter = {
      letterId: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5',
      letter: 'E17',
      audience: 'REPORTER',
      channel: 'MAIL',
      state: 'FAILED',
      queuedAt: at,
      endedAt: at,
    } as const;
    const { letterId } = letter;
    expect(shown({ what: 'letter', letter, letterId, data: {}, personal: {}, actor: '' })).toEqual({
      id: letterId,
      at,
      by: { kind: 'SYSTEM', staffId: null, name: null, function: null },
      kind: 'LETTER',
      text: 'Brief E17 (Nieuwe code) aan: indiener. Hoe het ermee staat: geweigerd.',
      words: null,
      letter: {
        id: letterId,
        code: 'E17',
        audience: 'REPORTER',
        channel: 'MAIL',
        state: 'FAILED',
        queuedAt: at,
        endedAt: at,
      },
    });
  });
});
