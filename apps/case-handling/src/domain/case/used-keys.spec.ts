import { randomUUID } from 'node:crypto';
import {
  after,
  contact,
  context,
  directory,
  does,
  investigating,
  sanne,
} from '../../../test/a-case.ts';
import { doing, refused } from '../../../test/commanding.ts';
import { everywhere } from '../../../test/everywhere.ts';
import { samples } from '../../../test/samples.ts';
import type { Case } from './case.ts';
import { commands, type CommandName } from './commands/index.ts';
import type { Command } from './define-command.ts';

const reused = refused(['KEY_REUSED', 'idempotencyKey']);
const keyNotValid = refused(['KEY_NOT_VALID', 'idempotencyKey']);

// A command may wait until every term is over.
const occasions = [
  context,
  { ...context, now: new Date('2026-12-26T10:00:00Z'), today: '2026-12-26' },
];

/** A command done once where it succeeds, with what was given and how to send it, or another one, under a key. */
function done(command: Command) {
  const key = randomUUID();
  for (const at of occasions)
    for (const { record, actor } of everywhere) {
      const given = sampleOf(command, record);
      const decision = doing(command, record, actor, { ...at, directory, key }, given);
      if ('problems' in decision || decision.next === record) continue;
      const { next } = decision;
      const send = (input: object = given, under: string = key, sent = command) =>
        doing(sent, next, actor, { ...at, directory, key: under }, input);
      return { next, given, key, send };
    }
  throw new Error(`${command.name} succeeds nowhere`);
}

const sampleOf = ({ name }: Command, record: Case): Record<string, unknown> =>
  samples[name as CommandName](record);

/** The same type of value, and another one. */
function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return Array.isArray(value)
    ? [...(value as unknown[]), ...(value as unknown[])]
    : `${String(value)}x`;
}

const list: readonly Command[] = commands;
const fields = list.flatMap((command) =>
  Object.keys(command.input.shape).map((field) => [command.name, field, command] as const),
);

describe.each(list.map((command) => [command.name, command] as const))(
  'a key of %s',
  (_name, command) => {
    it('answers the same when it is sent again, in capitals too', () => {
      const { next, given, key, send } = done(command);
      expect(send()).toEqual({ next, facts: [] });
      expect(send(given, key.toUpperCase())).toEqual({ next, facts: [] });
    });

    it('is refused for every other command', () => {
      const { next, key, send } = done(command);
      for (const other of list.filter((one) => one !== command))
        expect(send(sampleOf(other, next), key, other)).toEqual(reused);
    });

    it.each(['', 'kort', 'nul \u0000 nul nul nul nul', 'x'.repeat(129)])('is not %j', (key) => {
      const { given, send } = done(command);
      expect(send(given, key)).toEqual(keyNotValid);
    });
  },
);

it.each(fields)('a key of %s is refused with another %s', (_name, field, command) => {
  const { given, send } = done(command);
  expect(send({ ...given, [field]: other(given[field]) })).toEqual(reused);
});

it('a key that is no UUID is another one in capitals', () => {
  const record = investigating();
  const log = (from: typeof record, key: string) =>
    does.logEntry(from, sanne, { ...context, key }, contact);
  const once = after(log(record, 'a-key-of-a-client-1'));
  expect(log(once, 'A-KEY-OF-A-CLIENT-1')).toMatchObject({ facts: [{}] });
});

it('a key that an older version kept in capitals is the same', () => {
  const record = investigating();
  const usedKeys = record.usedKeys.map((one) => ({ ...one, key: one.key.toUpperCase() }));
  const older = { ...record, usedKeys };
  const { key } = record.usedKeys.at(-1)!;
  const again = does.logEntry(older, sanne, { ...context, key }, contact);
  expect(again).toEqual({ next: older, facts: [] });
});
