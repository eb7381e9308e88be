import {
  after,
  assigned,
  closedAfter,
  confirmed,
  investigating,
  context,
  opened,
  quality,
  sanne,
  does,
} from '../../../test/a-case.ts';
import { refused } from '../../../test/commanding.ts';
import { assignmentOf, sentOf, type Case } from './case.ts';
import { letterDelivered } from './letter-delivered.ts';

const { correctAddress, moveMeasure } = does;

const email = 'eva.jansen@example.nl';
const correct = (record: Case, actor = quality, given = {}) =>
  correctAddress(record, actor, context, { email, ...given });
const namesOf = (record: Case) => {
  const decision = correct(record);
  if ('problems' in decision) throw new Error(decision.problems[0]?.code);
  return decision.facts.map(({ definition }) => definition.name);
};
const delivered = (record: Case, letter: string, causeId = 'x') =>
  after(letterDelivered(record, context, { letter, causeId, sentAt: '2026-11-20T08:00:00.000Z' }));

describe('correcting an address', () => {
  it('sends the judgment again, and that letter closes the case', () => {
    const record = confirmed();
    expect(namesOf(record)).toEqual(['address-corrected', 'agreements-confirmed']);
    const next = after(correct(record));
    expect(sentOf(next)?.confirmedBy).not.toBe(sentOf(record)?.confirmedBy);
    expect(delivered(next, 'E06', sentOf(next)?.confirmedBy ?? '').state).toBe('CLOSED');
  });

  it('says again who handles, until that letter arrived', () => {
    expect(namesOf(assigned())).toEqual(['address-corrected', 'handler-assigned']);
    const record = investigating();
    const arrived = delivered(record, 'E02', assignmentOf(record)?.assignedBy ?? '');
    expect(namesOf(arrived)).toEqual(['address-corrected']);
  });

  it('asks for no letter to staff with what goes out again', () => {
    for (const record of [assigned(), confirmed()])
      expect(correct(record)).toMatchObject({ facts: [{}, { data: { again: true } }] });
  });

  it('tells nothing of who handled once the case is closed', () => {
    expect(namesOf(closedAfter(confirmed()))).toEqual(['address-corrected']);
  });

  it('sends a proposal again in the name of who made it, where nobody handles the case any more', () => {
    const proposed = after(
      does.proposeSolution(investigating(), sanne, context, {
        text: 'voorstel',
      }),
    );
    const released = after(does.releaseHandler(proposed, quality, context));
    expect(correct(released)).toMatchObject({
      facts: [{}, { personal: { handlerName: 'Sanne de Boer', text: 'voorstel' } }],
    });
  });

  it('is for P&K alone, for who has an address, and for an address that can be one', () => {
    expect(correct(assigned(), sanne)).toEqual(refused('NOT_YOURS'));
    expect(correct(opened({ anonymous: true }))).toEqual(refused('NO_ADDRESS'));
    expect(correct(opened(), quality, { email: 'a@b@example.nl' })).toEqual(
      refused(['ADDRESS_NOT_VALID', 'email']),
    );
  });

  it('goes out again to an address that was right, with another key', () => {
    const once = after(correct(confirmed()));
    const again = after(correct(once));
    expect(sentOf(again)?.confirmedBy).not.toBe(sentOf(once)?.confirmedBy);
  });

  it('leaves a way to close the case though an earlier letter of the judgment arrived elsewhere', () => {
    const record = confirmed();
    const corrected = after(correct(record));
    const elsewhere = delivered(corrected, 'E06', sentOf(record)?.confirmedBy ?? '');
    expect(elsewhere).toEqual(corrected);
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
