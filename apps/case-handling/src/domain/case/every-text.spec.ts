import { context, directory } from '../../../test/a-case.ts';
import { doing, refused } from '../../../test/commanding.ts';
import { everywhere } from '../../../test/everywhere.ts';
import { samples } from '../../../test/samples.ts';
import type { Case } from './case.ts';
import { commands, type CommandName } from './commands/index.ts';
import type { Actor, Command } from './define-command.ts';
import type { Decision } from './decision.ts';

interface Place {
  name: CommandName;
  command: Command;
  record: Case;
  actor: Actor;
  given: object;
  /** Where in the input a string stands, and which. */
  path: string[];
  value: string;
}

// What the samples leave out.
const more: Partial<Record<CommandName, object>> = {
  tellProgress: { reasonOfDelay: 'ziek' },
  draftJudgment: { noMeasuresReason: 'geen' },
};

const succeeds = (decision: Decision, record: Case): boolean =>
  !('problems' in decision) && decision.next !== record;

const stringsIn = (value: unknown, path: string[] = []): Pick<Place, 'path' | 'value'>[] => {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
};

const howMany = (given: object): number => stringsIn(given).length;

function withTextAt(given: object, [key = '', ...rest]: string[], text: string): object {
  const fields = given as Record<string, object>;
  const changed = rest.length === 0 ? text : withTextAt(fields[key] ?? {}, rest, text);
  return Array.isArray(given) ? given.with(Number(key), changed) : { ...given, [key]: changed };
}

/** Every string that a command takes, in a case and by somebody where it succeeds. */
const places: Place[] = commands.flatMap((command: Command) => {
  const name = command.name as CommandName;
  const candidates = everywhere
    .filter(({ record, actor }) =>
      succeeds(
        doing(command, record, actor, { ...context, directory }, samples[name](record)),
        record,
      ),
    )
    .map(({ record, actor }) => ({
      record,
      actor,
      given: { ...samples[name](record), ...more[name] },
    }));
  // The one that gives most: a later draft has the id of the one before it.
  const where = candidates.toSorted((a, b) => howMany(b.given) - howMany(a.given))[0];
  // One that none of these cases is ready for; the places below are those that must be found.
  if (where === undefined) return [];
  return stringsIn(where.given).map((found) => ({ name, command, ...where, ...found }));
});

const doneWith = ({ command, record, actor, given, path }: Place, text: string): Decision =>
  doing(command, record, actor, { ...context, directory }, withTextAt(given, path, text));

/** All that is kept and published, but the digest of what was given. */
function whole(decision: Decision): string {
  if ('problems' in decision) throw new Error(decision.problems.map(({ code }) => code).join());
  const { next, facts } = decision;
  return JSON.stringify([{ ...next, usedKeys: [] }, facts]);
}

const named = places.map((place) => [`${place.name} ${place.path.join('.')}`, place] as const);
const texts = named.filter(([, place]) => succeeds(doneWith(place, 'woord'), place.record));

const unseen = {
  'a space of no width': '\u200b',
  'a fill of Hangul': '\u3164',
  'half a fill of Hangul': '\uffa0',
  joiners: '\u200d\u2060\u034f',
  'a selector': '\ufe0f\u{e0100}',
  'a mark on no letter': '\u0301',
  'an empty braille cell': '\u2800',
  'turns of direction': '\u202e\u2066\u200f',
  'a hidden tag': '\u{e0041}',
  'half a pair': '\ud83d',
  'ends of lines': '\r\n\u2028\u00a0\t',
  'the place of an object': '\ufffc',
};

describe('what staff type', () => {
  // A new command brings its own.
  it('B1: is a text at these places at least', () => {
    expect(texts.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'nameInvolvedPerson role',
        'restrictCase reason',
        'logEntry text',
        'tellProgress done',
        'tellProgress next',
        'tellProgress reasonOfDelay',
        'proposeSolution text',
        'draftJudgment points.0.point',
        'draftJudgment points.0.reasons',
        'draftJudgment measures.0.description',
        'draftJudgment noMeasuresReason',
        'draftJudgment gist',
        'moveMeasure reason',
      ]),
    );
  });

  it.each(named)('B1: in %s counts as nothing where a reader sees nothing', (_name, place) => {
    const field = place.path.join('.');
    const taken = Object.entries(unseen).filter(([, filler]) => {
      const decision = doneWith(place, filler);
      return !('problems' in decision) || !decision.problems.some((one) => one.field === field);
    });
    expect(taken.map(([what]) => what)).toEqual([]);
  });

  it.each(texts)('B1: in %s is kept and published as a reader sees it', (_name, place) => {
    const decision = doneWith(place, '\u200b Zoe\u0308\r\nen\u2028\u202eJan\0\u{e0041} ');
    expect(whole(decision)).not.toMatch(/\\r|\\u0000|[\u0308\u200b\u2028\u202e\u{e0041}]/u);
    if (place.path.at(-1) !== 'noMeasuresReason')
      expect(whole(decision)).toContain('"Zoë\\nen\\nJan"');
  });

  it.each(texts)('B1: in %s is counted as a reader counts', (_name, place) => {
    const field = place.path.join('.');
    for (const text of ['😀'.repeat(10_000), 'x\u0301'.repeat(10_000), '\r\n'.repeat(9_000) + 'x'])
      expect(doneWith(place, text)).toHaveProperty('facts');
    for (const text of ['x'.repeat(10_001), '😀'.repeat(10_001), 'x\u0301\u0302'.repeat(10_000)])
      expect(doneWith(place, text)).toEqual(refused(['TEXT_TOO_LONG', field]));
  });

  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const ids = named.filter(([, { value }]) => uuid.test(value));

  it('B6: is an id at these places at least', () => {
    expect(ids.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'settleInvolvedPerson involvedId',
        'markRead lastSeenId',
        'draftJudgment replacesDraftId',
        'confirmAgreements draftId',
        'realiseMeasure measureId',
        'moveMeasure measureId',
        'sendLetterAgain letterId',
      ]),
    );
  });

  it.each(ids)('B6: in %s is the same id in capitals, as a URN and in braces', (_name, place) => {
    const { value } = place;
    for (const form of [value.toUpperCase(), `urn:uuid:${value}`, ` {${value}}\u200b`]) {
      expect(whole(doneWith(place, form))).not.toContain(form);
    }
  });
});
