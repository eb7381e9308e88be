import { addressCorrected, solutionProposed } from '@klantreacties/event-contracts';
import {
  after,
  assigned,
  closedAfter,
  confirm,
  confirmed,
  context,
  does,
  investigating,
  judgment,
  opened,
  quality,
  sanne,
} from '../../../../test/a-case.ts';
import { factsOf, published, refused, type InputOf } from '../../../../test/commanding.ts';
import { addressed } from '../../../../test/expected.ts';
import { assignmentOf, sentOf, type Case } from '../case.ts';
import { letterDelivered } from '../letter-delivered.ts';

const {
  assignHandler,
  correctAddress,
  draftJudgment,
  moveMeasure,
  proposeSolution,
  releaseHandler,
} = does;

const email = 'eva.jansen@example.nl';
const at = context.now.toISOString();
const correct = (record: Case, actor = quality, given: Partial<InputOf<'correctAddress'>> = {}) =>
  correctAddress(record, actor, context, { email, ...given });
const delivered = (record: Case, letter: string, causeId = 'x') =>
  after(letterDelivered(record, context, { letter, causeId, sentAt: '2026-11-20T08:00:00.000Z' }));
const corrected = published(addressCorrected, {
  data: { correctedAt: at },
  personal: { email },
});
const readdressed = { ...addressed, reporter: { name: 'Eva Jansen', email } };
/** A fact as it is published once more, for its letter alone. */
const toldAgain = ({ name, data, personal }: ReturnType<typeof factsOf>[number]) => ({
  name,
  data: { ...data, again: true },
  personal: { ...personal, ...readdressed },
});
const proposing = () =>
  after(proposeSolution(investigating(), sanne, context, { text: 'voorstel' }));

describe('correcting an address', () => {
  it('keeps the address of the reporter', () => {
    const decision = correct(opened());
    expect(after(decision).reporter).toEqual({ name: 'Eva Jansen', email, phone: null });
    expect(factsOf(decision)).toEqual([corrected]);
  });

  it('sends the judgment again, without copies, and that letter closes the case', () => {
    const sent = confirm(after(draftJudgment(investigating(), sanne, context, judgment)));
    const decision = correct(after(sent));
    expect(factsOf(decision)).toEqual([corrected, ...factsOf(sent).map(toldAgain)]);
    const [before, next] = [sentOf(after(sent)), after(decision)];
    expect(sentOf(next)?.confirmedBy).not.toBe(before?.confirmedBy);
    expect(delivered(next, 'E06', sentOf(next)?.confirmedBy ?? '').state).toBe('CLOSED');
  });

  it('says again who handles, without N02, until that letter arrived', () => {
    const assigning = assignHandler(opened(), quality, context, { handlerId: 'sanne-de-boer' });
    expect(factsOf(correct(after(assigning)))).toEqual([
      corrected,
      ...factsOf(assigning).map(toldAgain),
    ]);
    const record = investigating();
    const arrived = delivered(record, 'E02', assignmentOf(record)?.assignedBy ?? '');
    expect(factsOf(correct(arrived))).toEqual([corrected]);
  });

  it('tells nothing of who handled once the case is closed', () => {
    expect(factsOf(correct(closedAfter(confirmed())))).toEqual([corrected]);
  });

  it('sends a proposal again in the name of who made it, where nobody handles the case any more', () => {
    const proposed = proposing();
    const released = after(releaseHandler(proposed, quality, context, { reason: 'ABSENT' }));
    expect(factsOf(correct(released))).toEqual([
      corrected,
      published(solutionProposed, {
        data: {
          proposalId: proposed.proposals[0]?.id ?? '',
          proposedAt: at,
          answerBy: '2026-11-20',
        },
        personal: { ...readdressed, handlerName: 'Sanne de Boer', text: 'voorstel' },
      }),
    ]);
  });

  it('is for P&K alone, for who has an address, and for an address that can be one', () => {
    expect(correct(assigned(), sanne)).toEqual(refused('NOT_YOURS'));
    expect(correct(opened({ anonymous: true }))).toEqual(refused('NO_ADDRESS'));
    expect(correct(opened(), quality, { email: 'a@b@example.nl' })).toEqual(
      refused(['ADDRESS_NOT_VALID', 'email']),
    );
  });

  it.each([
    [' eva@example.nl\u00a0', 'eva@example.nl'],
    ['<mailto:eva@example.nl>\u200b', 'eva@example.nl'],
    ['\u202aeva@example.nl\u202c', 'eva@example.nl'],
    ['info@kinderopvang-müller.nl', 'info@xn--kinderopvang-mller-z6b.nl'],
    ['Eva@BSO.Example.NL', 'Eva@bso.example.nl'],
  ])('B2: takes %j as %s', (typed, address) => {
    const decision = correct(opened(), quality, { email: typed });
    expect(after(decision).reporter?.email).toBe(address);
    expect(factsOf(decision)).toMatchObject([{ personal: { email: address } }]);
  });

  it.each([
    '',
    '\u200b',
    'eva',
    'eva@example',
    'eva@example.nl, jan@example.nl',
    '"eva jansen"@example.nl',
    'eva@[192.0.2.1]',
    'eva@example..nl',
    'éva@example.nl',
    `${'e'.repeat(65)}@example.nl`,
  ])('B2: refuses %j, to which no mail server can be asked to deliver', (email) => {
    expect(correct(opened(), quality, { email })).toEqual(refused(['ADDRESS_NOT_VALID', 'email']));
  });

  it('goes out again to an address that was right, with another key', () => {
    const once = after(correct(confirmed()));
    const again = after(correct(once));
    expect(sentOf(again)?.confirmedBy).not.toBe(sentOf(once)?.confirmedBy);
  });

  it('leaves a way to close the case though an earlier letter of the judgment arrived elsewhere', () => {
    const record = confirmed();
    const once = after(correct(record));
    const elsewhere = delivered(once, 'E06', sentOf(record)?.confirmedBy ?? '');
    expect(elsewhere).toEqual(once);
    const again = after(correct(elsewhere));
    expect(delivered(again, 'E06', sentOf(again)?.confirmedBy ?? '').state).toBe('CLOSED');
  });

  it('gives the day to which a measure was moved meanwhile', () => {
    const record = confirmed();
    const measureId = record.judgment.measures[0]?.id ?? '';
    const moved = after(
      moveMeasure(record, quality, context, { measureId, dueOn: '2027-03-01', reason: 'ziek' }),
    );
    expect(correct(moved)).toMatchObject({
      facts: [{}, { data: { measures: [{ dueOn: '2027-03-01' }] } }],
    });
  });

  it.each([
    ['a colleague', 'Joris.Bakker+x@jong.example.nl'],
    ['whom the complaint may mean', 'anouk.peters@skar.example.nl'],
    ['P&K', 'Kwaliteit@skar.example.nl'],
    ['the sender of our letters', 'klantreacties@korein.example.nl'],
  ])('A3: refuses the address of %s for a reporter who is somebody else', (_whose, email) => {
    expect(correct(opened({ involvedName: 'Anouk Peters' }), quality, { email })).toEqual(
      refused(['ADDRESS_OF_COLLEAGUE', 'email']),
    );
  });

  it('A3: takes the address of the colleague who is the reporter', () => {
    const reporter = { name: 'Joris Bakker', email: 'joris@example.nl', phone: null };
    const record = opened({ personal: { reporter } });
    const lead = { ...quality, staffId: 'karin-vos' };
    const email = 'joris.bakker@jong.example.nl';
    expect(after(correct(record, lead, { email })).reporter?.email).toBe(email);
  });
});
