import { readdirSync } from 'node:fs';
import { z } from 'zod';
import {
  assigned,
  directory,
  investigating,
  context,
  opened,
  quality,
  sanne,
} from '../../../test/a-case.ts';
import type { Case } from './case.ts';
import { commands, type CommandName } from './commands/index.ts';
import type { Actor, Command } from './define-command.ts';
import { availableActions, refusalOf } from './perform.ts';
import { arrowsOf, commandsThatLead, faultsOfTransitions, transitions } from './transitions.ts';

const list: readonly Command[] = commands;
const named = (name: CommandName) => list.find((one) => one.name === name)!;
/** Each field of an input by its path, with its description; those within a list too. */
const fieldsOf = (path: string, input: z.ZodObject): [path: string, description: string][] =>
  Object.entries(input.shape).flatMap(([name, field]) => {
    const of = `${path}.${name}`;
    const inner = field instanceof z.ZodArray ? field.element : null;
    const within = inner instanceof z.ZodObject ? fieldsOf(of, inner) : [];
    return [[of, (field as z.ZodType).description ?? ''], ...within];
  });
const offered = (record: Case, actor: Actor) =>
  availableActions(record, { ...context, actor, directory });
const codeOf = (record: Case, name: CommandName, actor: Actor) =>
  refusalOf(record, named(name), actor)?.code ?? null;

describe('the table of commands', () => {
  it('has a file for each command, with its spec beside it', () => {
    const files = readdirSync(new URL('commands/', import.meta.url));
    const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);
    const expected = list.flatMap(({ name }) => [`${kebab(name)}.ts`, `${kebab(name)}.spec.ts`]);
    expect(files.sort()).toEqual([...expected, 'index.ts'].sort());
  });

  it('reaches every state, and only CLOSED leads nowhere', () => {
    expect(faultsOfTransitions(transitions)).toEqual([]);
  });

  it.each([
    [
      'nothing leads to CLOSED',
      transitions.filter((one) => arrowsOf(one).every(([, to]) => to !== 'CLOSED')),
    ],
    ['CLOSED is left', [...transitions, { leadsTo: { CLOSED: 'REGISTERED' } as const }]],
  ])('is not taken where %s', (fault, table) => {
    expect(faultsOfTransitions(table)).toContain(fault);
  });

  it.each(list.flatMap(({ name, input }) => fieldsOf(name, input)))(
    'has the Dutch word of %s, then what it means in English',
    (_field, description) => {
      expect(description).toMatch(/^\p{Lu}[\p{L} ]+: .+[^.]$/u);
    },
  );

  it('lets only P&K assign and send, and only the handler accept', () => {
    expect(codeOf(opened(), 'assignHandler', sanne)).toBe('NOT_YOURS');
    expect(codeOf(assigned(), 'acceptAssignment', quality)).toBe('NOT_YOURS');
    expect(codeOf(investigating(), 'confirmAgreements', sanne)).toBe('NOT_YOURS');
  });

  it('offers nothing that waits for the handler before the handler has accepted', () => {
    expect(offered(assigned(), quality)).toEqual([
      'nameInvolvedPerson',
      'restrictCase',
      'releaseHandler',
      'logEntry',
      'tellProgress',
      'correctAddress',
    ]);
    const anonymous = assigned(opened({ anonymous: true }));
    expect(codeOf(anonymous, 'draftJudgment', quality)).toBe('NOT_ACCEPTED');
  });

  it('keeps complaints and other kinds apart', () => {
    const compliment = opened({ kind: 'COMPLIMENT' });
    expect(offered(compliment, quality)).toEqual([
      'nameInvolvedPerson',
      'restrictCase',
      'logEntry',
      'markPassedOn',
      'correctAddress',
    ]);
    const improvement = opened({ kind: 'IMPROVEMENT_POINT' });
    expect(offered(improvement, quality)).toEqual([
      'nameInvolvedPerson',
      'restrictCase',
      'assignHandler',
      'logEntry',
      'correctAddress',
    ]);
  });

  it('D7: offers settling only where somebody is involved', () => {
    expect(offered(opened({ involvedName: 'Anouk Peters' }), quality)).toContain(
      'settleInvolvedPerson',
    );
  });

  it('D7: offers no sending without a draft', () => {
    expect(offered(investigating(), quality)).not.toContain('confirmAgreements');
  });

  it.each([
    ['REGISTERED', 'draftJudgment', ['assignHandler']],
    ['ASSIGNED', 'draftJudgment', ['logEntry']],
    ['INVESTIGATING', 'realiseMeasure', ['confirmAgreements']],
    ['CLOSED', 'logEntry', []],
  ] as const)('D7: knows what comes first from %s to %s', (state, name, first) => {
    const found = commandsThatLead(state, named(name).states);
    expect(found.map((one) => one.name)).toEqual(first);
  });
});
