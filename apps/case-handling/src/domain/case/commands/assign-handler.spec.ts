import { handlerAssigned } from '@klantreacties/event-contracts';
import {
  after,
  assigned,
  colleague,
  confirmed,
  contact,
  context,
  does,
  investigating,
  opened,
  quality,
  sanne,
  standing,
} from '../../../../test/a-case.ts';
import { directoryWith } from '../../../../test/acting.ts';
import { factsOf, published, refused } from '../../../../test/commanding.ts';
import { addressed, dates, handler } from '../../../../test/expected.ts';
import { assignmentOf, type Case } from '../case.ts';

const { assignHandler, nameInvolvedPerson, releaseHandler, settleInvolvedPerson } = does;

const settle = (record: Case, staffId: string, by = quality) =>
  settleInvolvedPerson(record, by, context, {
    involvedId: record.involved[0]?.id ?? '',
    outcome: 'REPLACED',
    staffId,
  });
const assign = (record: Case, handlerId: string, freeToJudge: boolean | null = null) =>
  assignHandler(record, quality, context, { handlerId, freeToJudge });
const proposed = () =>
  after(does.proposeSolution(investigating(), sanne, context, { text: 'voorstel' }));
const personal = { ...addressed, handler };
const assignedAt = context.now.toISOString();

describe('assigning', () => {
  it('gives the case to one handler, and tells the reporter and the handler', () => {
    const decision = assign(opened(), 'sanne-de-boer');
    const next = after(decision);
    expect(next).toMatchObject({ state: 'ASSIGNED', handledBy: ['sanne-de-boer'] });
    expect(assignmentOf(next)).toEqual({
      leftAt: null,
      handlerId: 'sanne-de-boer',
      name: 'Sanne de Boer',
      email: 'sanne.deboer@skar.example.nl',
      assignedBy: 'problems' in decision ? null : decision.facts[0]?.id,
      acceptedAt: null,
      toldAt: null,
    });
    expect(factsOf(decision)).toEqual([
      published(handlerAssigned, { data: { dates, assignedAt }, personal }),
    ]);
  });

  it('says of whom it was discussed with before that they are free to judge', () => {
    const record = opened({
      personal: { discussedBefore: { withWhom: 'Sanne de Boer', result: null } },
    });
    expect(assign(record, 'sanne-de-boer')).toEqual(refused(['SAY_WHETHER_FREE', 'freeToJudge']));
    expect(assign(record, 'sanne-de-boer', false)).toEqual(refused(['NOT_FREE', 'freeToJudge']));
    expect(factsOf(assign(record, 'sanne-de-boer', true))).toEqual([
      published(handlerAssigned, { data: { dates, assignedAt, freeToJudge: true }, personal }),
    ]);
  });

  it('C4: gives an improvement point to a handler too, who accepts and gives it back, and no compliment', () => {
    const improvement = assigned(opened({ kind: 'IMPROVEMENT_POINT' }));
    const accepted = after(does.acceptAssignment(improvement, sanne, context, {}));
    expect(accepted).toMatchObject({ state: 'ASSIGNED', reaction: { kind: 'IMPROVEMENT_POINT' } });
    expect(does.logEntry(accepted, sanne, context, contact)).toEqual(
      refused(['NOT_FOR_THIS_KIND', 'kind']),
    );
    expect(
      after(does.releaseHandler(accepted, sanne, context, { reason: 'OWN_REQUEST' })).reaction,
    ).toEqual(improvement.reaction);
    expect(assign(opened({ kind: 'COMPLIMENT' }), 'sanne-de-boer')).toEqual(
      refused('NOT_FOR_THIS_KIND'),
    );
  });

  it('waits for nobody whom an open row does not mean', () => {
    const record = opened({ involvedName: 'Anouk Peters' });
    expect(after(assign(record, 'sanne-de-boer'))).toMatchObject({ state: 'ASSIGNED' });
    expect(assign(record, 'anouk-peters')).toEqual(refused(['INVOLVED', 'handlerId']));
    const above = opened({ involvedName: 'Sanne de Boer' });
    expect(assign(above, 'anouk-peters')).toEqual(refused(['REPORTS_TO_INVOLVED', 'handlerId']));
  });

  it.each([
    ['anouk-peters', 'INVOLVED', 'anouk-peters'],
    ['anouk-peters', 'REPORTS_TO_INVOLVED', 'sanne-de-boer'],
    ['anouk-peters', 'REPORTS_TO_INVOLVED', 'els-de-wit'],
    ['nobody', 'UNKNOWN_PERSON', 'anouk-peters'],
  ] as const)('refuses %s with %s when %s is involved', (handlerId, refusal, staffId) => {
    const record = opened({ involvedName: 'Anouk Peters' });
    const first = after(settle(record, staffId));
    const isSettled = first.involved[0]?.said === null;
    const settled = isSettled ? first : after(settle(first, staffId, colleague));
    expect(assign(settled, handlerId)).toEqual(refused([refusal, 'handlerId']));
  });

  it('refuses who is not active any more', () => {
    const left = { ...context, directory: directoryWith({ 'mo-el-amrani': { active: false } }) };
    expect(assignHandler(opened(), quality, left, { handlerId: 'mo-el-amrani' })).toEqual(
      refused(['NOT_ACTIVE', 'handlerId']),
    );
  });

  it('gives a restricted case to P&K lead or director alone', () => {
    const record = opened({ restricted: true });
    expect(assign(record, 'sanne-de-boer')).toEqual(refused(['RESTRICTED_CASE', 'handlerId']));
    expect(standing(after(assign(record, 'karin-vos'))).handlerId).toBe('karin-vos');
  });

  it('leaves someone for a complaint about the director: who stands above', () => {
    const about = after(settle(opened({ involvedName: 'Renate' }), 'renate-smit'));
    expect(assign(about, 'sanne-de-boer')).toEqual(refused(['REPORTS_TO_INVOLVED', 'handlerId']));
    expect(standing(after(assign(about, 'hanneke-blom'))).handlerId).toBe('hanneke-blom');
  });

  it('has one handler at most', () => {
    expect(assign(assigned(), 'els-de-wit')).toEqual(refused('HAS_HANDLER'));
    expect(assign(assigned(), 'sanne-de-boer')).toEqual(refused('HAS_HANDLER'));
    expect(assign(confirmed(), 'els-de-wit')).toEqual(refused('NOT_IN_THIS_STATE'));
  });

  it.each([
    ['nothing was proposed', investigating(), {}],
    ['a proposal stands', proposed(), { proposal: 'STANDS' as const }],
  ])('D11: after another one asks for E03, where %s', (_where, record, found) => {
    const released = after(releaseHandler(record, quality, context, { reason: 'OTHER_WORK' }));
    expect(factsOf(assign(released, 'els-de-wit'))).toMatchObject([
      { data: { dates, assignedAt, another: true, ...found } },
    ]);
  });

  it('D11: after one who was found involved says that the proposal does not hold', () => {
    const out = after(
      nameInvolvedPerson(proposed(), quality, context, { role: 'rol', staffId: 'sanne-de-boer' }),
    );
    expect(factsOf(assign(out, 'mo-el-amrani'))).toMatchObject([
      { data: { another: true, proposal: 'TAKEN_BACK' } },
    ]);
  });

  it('D11: after one of before reasons were asked asks for E03 too', () => {
    const thrownBack: Case = { ...opened(), handledBy: ['sanne-de-boer'] };
    const decision = assign(thrownBack, 'els-de-wit');
    expect(after(decision).state).toBe('ASSIGNED');
    expect(factsOf(decision)).toMatchObject([{ data: { another: true } }]);
  });
});
