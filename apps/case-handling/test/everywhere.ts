import { randomUUID } from 'node:crypto';
import { tidyText } from '@klantreacties/plain-text';
import type { Case } from '../src/domain/case/case.ts';
import { newCodeHeldBack } from '../src/domain/case/lost-code.ts';
import { receiveMessage } from '../src/domain/case/receive-answer.ts';
import type { Actor } from '../src/domain/case/define-command.ts';
import {
  after,
  assigned,
  closed,
  confirmed,
  context,
  directory,
  does,
  investigating,
  judgment,
  letter,
  nobody,
  opened,
  quality,
  sanne,
} from './a-case.ts';
import { doSample } from './samples.ts';

const proposed = () => after(does.proposeSolution(investigating(), sanne, context, { text: 'x' }));
const drafted = () => after(does.draftJudgment(investigating(), sanne, context, judgment));
const proposedAndDrafted = () => after(does.draftJudgment(proposed(), sanne, context, judgment));
const handedBack = (record: Case) =>
  after(does.releaseHandler(record, sanne, context, { reason: 'ABSENT' }));
const namingSomeone = (): Case => {
  const record = drafted();
  if (record.state !== 'INVESTIGATING' || record.judgment === null) throw new Error(record.state);
  return { ...record, judgment: { ...record.judgment, gist: tidyText('Eva Jansen belde.') } };
};
const written = (record: Case): Case => {
  const said = { key: randomUUID(), text: 'hallo', at: context.now };
  return after(receiveMessage(record, context, said, directory));
};
const done = (): Case => {
  return after(doSample('realiseMeasure', closed(), quality));
};

const restrictedLater = (record: Case) =>
  after(does.restrictCase(record, quality, context, { reason: 'geweld' }));
const halfLifted = (record: Case) =>
  after(does.liftRestriction(record, { ...quality, staffId: 'karin-vos' }, context, {}));

const codeHeldBack = (record: Case) =>
  after(newCodeHeldBack(record, directory, { ...context, at: context.now }));
const halfAllowed = (record: Case) =>
  after(does.allowNewCode(codeHeldBack(record), { ...quality, staffId: 'karin-vos' }, context, {}));

// Six weeks were over on the day before.
const overdue = (record: Case): Case => {
  const dueOn = '2026-11-12';
  return {
    ...record,
    dates: { ...record.dates, settledDueOn: dueOn },
    milestones: record.milestones.map((one) =>
      one.milestone === 'SETTLED' ? { ...one, dueOn } : one,
    ),
  };
};

const passedOn = () =>
  after(does.markPassedOn(opened({ kind: 'COMPLIMENT' }), quality, context, {}));
const acceptedImprovement = () => {
  const improvement = opened({ kind: 'IMPROVEMENT_POINT', anonymous: true });
  return after(does.acceptAssignment(assigned(improvement), sanne, context, {}));
};

const cases: [what: string, record: Case][] = [
  ['opened', opened()],
  ['opened about a colleague', opened({ involvedName: 'Anouk Peters' })],
  ['opened about somebody unknown', opened({ involvedName: 'Niemand Bekend' })],
  ['opened anonymously', opened({ anonymous: true })],
  ['opened, with a receipt that was sent', { ...opened(), letters: [letter()] }],
  ['restricted', opened({ restricted: true })],
  ['restricted later', restrictedLater(proposedAndDrafted())],
  ['closed, and restricted after that', restrictedLater(closed())],
  ['restricted, and half lifted', halfLifted(opened({ restricted: true }))],
  ['a compliment', opened({ kind: 'COMPLIMENT' })],
  ['a compliment that was passed on', passedOn()],
  ['an improvement point', opened({ kind: 'IMPROVEMENT_POINT', involvedName: 'Anouk Peters' })],
  ['an improvement point that was assigned', assigned(opened({ kind: 'IMPROVEMENT_POINT' }))],
  ['an anonymous improvement point that was accepted', acceptedImprovement()],
  ['assigned', assigned()],
  ['accepted', after(does.acceptAssignment(assigned(), sanne, context, {}))],
  [
    'anonymous and accepted',
    after(does.acceptAssignment(assigned(opened({ anonymous: true })), sanne, context, {})),
  ],
  ['investigated', investigating()],
  ['investigated for longer than its term', overdue(investigating())],
  ['proposed', proposed()],
  ['drafted', drafted()],
  ['proposed and drafted', proposedAndDrafted()],
  ['drafted with a name in its gist', namingSomeone()],
  ['between two handlers', handedBack(assigned())],
  ['investigated, between two handlers', handedBack(investigating())],
  ['anonymous, between two handlers', handedBack(assigned(opened({ anonymous: true })))],
  ['proposed and drafted, between two handlers', handedBack(proposedAndDrafted())],
  ['confirmed', confirmed()],
  ['closed', closed()],
  ['opened, with a message', written(opened())],
  ['a compliment with a message', written(opened({ kind: 'COMPLIMENT' }))],
  ['investigated, with a message', written(investigating())],
  ['closed, with a message', written(closed())],
  ['closed with its measure done', done()],
  ['opened, with a code that was held back', codeHeldBack(opened())],
  ['closed, with a code that one allowed', halfAllowed(closed())],
];
const actors: [who: string, actor: Actor][] = [
  ['P&K', quality],
  ['its handler', sanne],
  ['somebody else', nobody],
  ['whom it is about', { ...quality, staffId: 'anouk-peters' }],
];
/** Cases as they can stand, each with everyone who may come to it. */
export const everywhere = cases.flatMap(([what, record]) =>
  actors.map(([who, actor]) => ({ where: `${who}, ${what}`, record, actor })),
);
