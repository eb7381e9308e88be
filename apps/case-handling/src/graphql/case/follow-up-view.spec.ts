import {
  after,
  assigned,
  confirmed,
  context,
  directory,
  does,
  investigating,
  opened,
  quality,
  sanne,
} from '../../../test/a-case.ts';
import { directoryWith } from '../../../test/acting.ts';
import { assignmentOf, type Case } from '../../domain/case/case.ts';
import { letterDelivered } from '../../domain/case/letter-delivered.ts';
import { receiveAnswer } from '../../domain/case/receive-answer.ts';
import { progressOf } from './follow-up-view.ts';

const proposed = () =>
  after(does.proposeSolution(investigating(), sanne, context, { text: 'voorstel' }));
const handedBack = (record: Case) =>
  after(does.releaseHandler(record, sanne, context, { reason: 'ABSENT', note: 'geheim' }));
const told = (record: Case, letter = 'E02'): Case => {
  const causeId = assignmentOf(record)?.assignedBy ?? '';
  return after(
    letterDelivered(record, context, { letter, causeId, sentAt: '2026-11-20T08:00:00Z' }),
  );
};
const seen = (record: Case, known = directory) => progressOf(record, known);
const lookedAfter = 'De afdeling Pedagogiek en Kwaliteit (P&K) zorgt voor je reactie';

describe('D11: what the parent reads between two handlers', () => {
  it.each([
    ['assigned', assigned, 'We zoeken een andere behandelaar'],
    ['investigated', investigating, 'We zoeken uit wat er is gebeurd'],
    ['proposed', proposed, 'Er is een voorstel'],
  ])('is that P&K looks after it, where it was %s', (_what, made, stateText) => {
    const progress = seen(handedBack(told(made())));
    expect(progress).toMatchObject({ betweenHandlers: true, handlerName: null });
    expect(progress.stateText).toContain(stateText);
    expect(progress.nextStep).toContain(lookedAfter);
    expect(JSON.stringify(progress)).not.toMatch(/Sanne|ABSENT|geheim/);
  });

  it('is still that they can answer the proposal', () => {
    expect(seen(handedBack(proposed())).nextStep).toMatch(
      /^Laat ons weten wat je ervan vindt\. De/,
    );
  });

  it('is in their language', () => {
    const record = handedBack(assigned());
    const english = { ...record, reaction: { ...record.reaction, language: 'EN' } } as Case;
    expect(seen(english).nextStep).toContain('The quality department (P&K) looks after');
  });

  it('names no P&K where none of it may read the case', () => {
    const involved = ['joris-bakker', 'karin-vos', 'fatma-kaya'].map((staffId) => ({
      id: staffId,
      role: '',
      name: null,
      capacity: 'INVOLVED' as const,
      outcome: 'CONFIRMED' as const,
      staffIds: [staffId],
      found: [],
      said: null,
    }));
    const record: Case = { ...handedBack(assigned()), involved };
    expect(seen(record)).toMatchObject({ betweenHandlers: true });
    expect(seen(record).nextStep).toMatch(/^We zorgen voor je reactie/);
  });

  it('is the same where who handles works there no more, until the judgment is sent', () => {
    const left = directoryWith({ 'sanne-de-boer': { active: false } });
    expect(seen(told(investigating()), left)).toMatchObject({
      betweenHandlers: true,
      handlerName: null,
    });
    expect(seen(confirmed(), left).betweenHandlers).toBe(false);
  });

  it.each([
    ['nobody handled it yet', opened],
    ['an older version threw it back', () => ({ ...opened(), handledBy: ['sanne-de-boer'] })],
    ['somebody handles it', investigating],
  ])('is nothing of it where %s', (_where, made) => {
    expect(seen(made())).toMatchObject({ betweenHandlers: false });
    expect(seen(made()).nextStep).not.toContain('P&K');
  });
});

describe('what the parent reads of a proposal', () => {
  const answered = (record: Case, answer: 'AGREED' | 'DECLINED'): Case => {
    const proposalId = record.proposals.at(-1)?.id ?? '';
    const given = { key: `${proposalId}-${answer}`, proposalId, answer, text: null };
    return after(receiveAnswer(record, context, { ...given, at: context.now }, directory));
  };
  const again = (record: Case) =>
    after(does.proposeSolution(record, sanne, context, { text: 'ander voorstel' }));

  it.each([
    ['waits for an answer', proposed, 'Laat ons weten wat je ervan vindt.'],
    ['was agreed with', () => answered(proposed(), 'AGREED'), 'Je krijgt nog een brief'],
    ['was declined', () => answered(proposed(), 'DECLINED'), 'We lezen je antwoord.'],
    ['follows one that was declined', () => again(answered(proposed(), 'DECLINED')), 'Laat ons'],
  ])('says what comes next where it %s', (_how, made, nextStep) => {
    expect(seen(made()).nextStep).toContain(nextStep);
  });
});

describe('who handles it', () => {
  it('is named from the letter on', () => {
    expect(seen(assigned()).handlerName).toBeNull();
    expect(seen(told(assigned())).handlerName).toBe('Sanne de Boer');
  });

  it('D11: is named from the letter of the next one on, not from that of the one before', () => {
    const next = after(
      does.assignHandler(handedBack(told(assigned())), quality, context, {
        handlerId: 'els-de-wit',
      }),
    );
    expect(seen(next)).toMatchObject({ betweenHandlers: false, handlerName: null });
    expect(seen(told(next, 'E03')).handlerName).toBe('Els de Wit');
  });
});
