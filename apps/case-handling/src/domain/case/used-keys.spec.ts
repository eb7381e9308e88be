import { randomUUID } from 'node:crypto';
import { after, context, does, investigating, sanne } from '../../../test/a-case.ts';
import { refused } from '../../../test/commanding.ts';
import { everywhere } from '../../../test/everywhere.ts';
import { samples } from '../../../test/samples.ts';
import { commands, type CommandName } from './commands/index.ts';
import type { Command } from './define-command.ts';

const reused = refused(['KEY_REUSED', 'idempotencyKey']);
const keyNotValid = refused(['KEY_NOT_VALID', 'idempotencyKey']);

/** A command done once where it succeeds, with what was given and how to send it again. */
function done(name: CommandName) {
  const key = randomUUID();
  for (const { record, actor } of everywhere) {
    const given = samples[name](record);
    const decision = does[name](record, actor, context, { ...given, key });
    if ('problems' in decision || decision.next === record) continue;
    const { next } = decision;
    const send = (change: object) => does[name](next, actor, context, { ...given, key, ...change });
    return { next, given, key, actor, send };
  }
  throw new Error(`${name} succeeds nowhere`);
}

/** The same type of value, and another one. */
function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return Array.isArray(value)
    ? [...(value as unknown[]), ...(value as unknown[])]
    : `${String(value)}x`;
}

const fields = commands.flatMap(({ name, input }: Command) =>
  Object.keys(input.shape).map((field) => [name as CommandName, field] as const),
);

describe.each(commands.map(({ name }) => name))('a key of %s', (name) => {
  it('answers the same when it is sent again, in capitals too', () => {
    const { next, key, send } = done(name);
    expect(send({})).toEqual({ next, facts: [] });
    expect(send({ key: key.toUpperCase() })).toEqual({ next, facts: [] });
  });

  it('is refused for every other command', () => {
    const { next, key, actor } = done(name);
    const others = commands.map((one) => one.name).filter((one) => one !== name);
    for (const one of others)
      expect(does[one](next, actor, context, { ...samples[one](next), key })).toEqual(reused);
  });

  it.each(['', 'kort', 'nul \u0000 nul nul nul nul', 'x'.repeat(129)])('is not %j', (key) => {
    expect(done(name).send({ key })).toEqual(keyNotValid);
  });
});

it.each(fields)('a key of %s is refused with another %s', (name, field) => {
  const { given, send } = done(name);
  expect(send({ [field]: other(given[field]) })).toEqual(reused);
});

it('a key that is no UUID is another one in capitals', () => {
  const record = investigating();
  const log = (from: typeof record, key: string) =>
    does.logEntry(from, sanne, context, { ...samples.logEntry(from), key });
  const once = after(log(record, 'a-key-of-a-client-1'));
  expect(log(once, 'A-KEY-OF-A-CLIENT-1')).toMatchObject({ facts: [{}] });
});

it('a key that an older version kept in capitals is the same', () => {
  const { next, send } = done('logEntry');
  const usedKeys = next.usedKeys.map((one) => ({ ...one, key: one.key.toUpperCase() }));
  const older = { ...next, usedKeys };
  const { key } = next.usedKeys.at(-1)!;
  const again = does.logEntry(older, sanne, context, { ...samples.logEntry(older), key });
  expect(again).toEqual({ next: older, facts: [] });
  expect(send({})).toEqual({ next, facts: [] });
});
