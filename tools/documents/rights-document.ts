import { places, reaches, readRights, type ReadRight } from '@klantreacties/access';
import { caseStates, kinds, staffRoles } from '@klantreacties/procedure';
import type { Command } from '../../apps/case-handling/src/domain/case/define-command.ts';
import { asksForFreedom, doers, everyCommand, grantOf, grants, type Doer } from './doing-rights.ts';
import { table } from './sections.ts';

const code = (text: string) => `\`${text}\``;
const yesOrNo = (yes: boolean) => (yes ? 'ja' : 'nee');

/** Who may read and who may do what, for who knows the law and no code: a table of each. */
export const rightsDocument = (): string =>
  [
    '# Wie leest wat, wie doet wat',
    'Made by `npm run documents` from the table of rights (`libs/access/src/read-rights.ts`) and from the commands of a case (`apps/case-handling/src/domain/case/commands`). Beside each Dutch word stands its name in the code. Why it is so: domain.md section 4, ADR 9 and ADR 17. That each rule is held by something: `tools/rules-off/rules-off.json` says who would read or do what without it.',
    '## Lezen',
    'Nobody reads a case from which they are shut out (the person involved, whoever may be meant, a colleague who is its reporter or supports them), whatever this table says. Who has several functions reads the cases of the first of these rows, and figures of the most places that any of them gives. An account that was closed reads nothing. Who may read a case reads what its reporter and its handlers were sent, word for word; the letters to others tell of who reads it, and are for who has one of the commands of P&K on the case, as everybody of P&K, a director and an outside person who was called in.',
    readingTable(),
    '## Doen',
    'In each cell: of an open case / of a restricted one. Who may not read a case can do nothing to it.',
    notes.join('\n'),
    doingTable(),
  ].join('\n\n');

// What a cell cannot say.
const notes = [
  `- **${grants.INSTEAD}**: where nobody before them in the row of columns may do it, because all are shut out or not free; P&K comes first, then a director, then the director above, last the outside persons who were called in.`,
  `- **${grants.INSTEAD_OR_SECOND}**: the same, or as the second of the two whose word it takes to give somebody access back.`,
  '- **Behandelaar**: who handles the case now, whatever their function. Of a restricted case that is the lead of P&K, a director or an outside person.',
  '- **vrij**: outside the handler, only for who is free to judge: not meant by the reaction, and not below who is.',
  '- Four eyes: who handles or ever handled the case, or wrote the draft last, does not send the judgment. Where one outside person is all that is left, they do both.',
  '- Two say that a restriction is lifted or a new code allowed. A command is also refused where the case has no cause for it: only what is restricted can be lifted.',
];

function readingTable(): string {
  const rows = readRights.map((right) => [
    roleOf(right),
    `${reaches[right.reach].nl} ${code(right.reach)}`,
    reaches[right.reach].en,
    right.escalatedDays === null ? 'nee' : `${right.escalatedDays} dagen ervoor, en daarna`,
    yesOrNo(right.restricted),
    places[right.measures].nl,
    places[right.figures].nl,
  ]);
  return table(
    [
      'Wie',
      'Welke zaken',
      'In full',
      'Klacht die bijna te laat is',
      'Afgeschermde zaken daarvan',
      'Maatregelen zonder de zaak',
      'Cijfers',
    ],
    [...rows, ...outsiders],
  );
}

// Who has no function: the code decides it by kind of viewer, so their rows have no right behind them.
const outsiders = [
  ['indiener `reporter`', 'de eigen reactie `REACTION`', 'what is for the reporter', 'nee', 'ja'],
  ['ieder ander `public`', 'geen `NONE`', 'the form and the page of a brand alone', 'nee', 'nee'],
].map((row) => [...row, 'nee', 'nee']);

function roleOf({ role }: ReadRight): string {
  if (role === null) return 'ieder ander die hier werkt';
  if (role === 'REGIONAL_MANAGER') return `regiomanager ${code(role)}`;
  return `${staffRoles.words[role].nl} ${code(role)}`;
}

function doingTable(): string {
  const names = Object.keys(doers) as Doer[];
  return table(
    ['Handeling', 'Standen', 'Soorten', ...names.map((name) => `${doers[name]} ${code(name)}`)],
    everyCommand.map((command) => [
      `${capital(command.label.nl)} ${code(command.name)}`,
      statesOf(command),
      command.kinds.length === kinds.names.length
        ? 'alle'
        : command.kinds.map((kind) => kinds.words[kind].nl).join(', '),
      ...names.map((doer) => cellOf(command, doer)),
    ]),
  );
}

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function statesOf({ states, afterAcceptance }: Command): string {
  const all = states.length === caseStates.names.length;
  const names = states.map((state) => `${caseStates.words[state].nl} ${code(state)}`);
  return `${all ? 'alle' : names.join(', ')}${afterAcceptance ? '; na het aannemen' : ''}`;
}

function cellOf(command: Command, doer: Doer): string {
  const [open, restricted] = [false, true].map((one) => grants[grantOf(command, doer, one)]);
  const said = open === restricted ? open : `${open} / ${restricted}`;
  const free = doer !== 'HANDLER' && said !== 'nee' && asksForFreedom(command);
  return `${said}${free ? ' (vrij)' : ''}`;
}
