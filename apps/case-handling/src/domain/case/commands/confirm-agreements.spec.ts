import { agreementsConfirmed } from '@klantreacties/event-contracts';
import type { Directory } from '@klantreacties/organisation';
import {
  after,
  assigned,
  confirm,
  context,
  does,
  investigating,
  judgment,
  opened,
  quality,
  sanne,
} from '../../../../test/a-case.ts';
import { directoryWith } from '../../../../test/acting.ts';
import { factsOf, published, refused, type InputOf } from '../../../../test/commanding.ts';
import { addressed } from '../../../../test/expected.ts';
import { judgmentOf, sentOf, type Case } from '../case.ts';

const { confirmAgreements, draftJudgment } = does;

const drafted = (change: Partial<InputOf<'draftJudgment'>> = {}) => {
  const record = investigating(opened({ involvedName: 'anouk mo' }));
  return after(draftJudgment(record, sanne, context, { ...judgment, ...change }));
};
/** The same case in which one colleague is involved. */
const about = (record: Case, staffId: string): Case => ({
  ...record,
  involved: [{ ...record.involved[0]!, staffIds: [staffId] }],
});
const copiesOf = (record: Case, known?: Directory) => {
  const at = known === undefined ? context : { ...context, directory: known };
  const [sent] = factsOf(
    confirmAgreements(record, quality, at, { draftId: judgmentOf(record)?.id ?? '' }),
  );
  return sent?.personal;
};

describe('sending a judgment', () => {
  it('goes to the reporter with its agreements and the last day to dispute it, and is kept as sent', () => {
    const record = drafted();
    const decision = confirm(record);
    const next = after(decision);
    const sent = sentOf(next);
    const { points = [], measures = [] } = judgmentOf(record) ?? {};
    const [pointId, measureId] = [points[0]?.id ?? '', measures[0]?.id ?? ''];
    const handler = { name: 'Sanne de Boer', email: 'sanne.deboer@skar.example.nl' };
    expect(next.state).toBe('AGREEMENTS_CONFIRMED');
    expect(sent).toEqual({
      ...judgmentOf(record),
      status: 'SENT',
      judgmentId: expect.any(String) as string,
      measures: measures.map((one) => ({ ...one, realisedOn: null })),
      sentBy: 'joris-bakker',
      sentAt: context.now.toISOString(),
      confirmedBy: 'problems' in decision ? null : decision.facts[0]?.id,
      handler,
      markedAt: null,
    });
    expect(factsOf(decision)).toEqual([
      published(agreementsConfirmed, {
        data: {
          judgmentId: sent?.judgmentId ?? '',
          confirmedAt: context.now.toISOString(),
          category: 'COMMUNICATIE',
          points: [{ pointId, finding: 'UPHELD' }],
          measures: [{ measureId, dueOn: '2026-12-01' }],
          disputeUntil: '2027-11-13',
        },
        personal: {
          ...addressed,
          handler,
          gist: 'strekking',
          points: [{ pointId, point: 'punt', finding: 'UPHELD', reasons: 'reden' }],
          measures: [
            {
              measureId,
              description: 'bellen',
              owner: 'Klantadvies en planning',
              ownerId: 'planning',
              dueOn: '2026-12-01',
            },
          ],
          noMeasuresReason: null,
          copyToHandler: true,
          copyToQuality: true,
        },
      }),
    ]);
  });

  it('waits until it is written', () => {
    expect(confirm(investigating())).toEqual(refused('NO_DRAFT'));
    expect(confirm(assigned())).toEqual(refused('NOT_IN_THIS_STATE'));
  });

  it('is refused with a measure whose day has passed meanwhile', () => {
    expect(confirm(drafted(), { ...context, today: '2026-12-02' })).toEqual(
      refused(['DATE_IN_PAST', 'measures.0.dueOn']),
    );
  });

  it('is only for who has read the draft that stands there', () => {
    const first = drafted();
    const draftId = judgmentOf(first)?.id ?? '';
    const second = after(
      draftJudgment(first, sanne, context, { ...judgment, replacesDraftId: draftId }),
    );
    expect(confirmAgreements(second, quality, context, { draftId })).toEqual(
      refused(['SEEN_ANOTHER', 'draftId']),
    );
  });

  it('B4: is checked for names again, since more may be known by then', () => {
    const record = drafted({ gist: 'Verhoevens groep belde te laat.', gistNamesNobody: true });
    const draftId = judgmentOf(record)?.id ?? '';
    const send = (seen: Case) =>
      confirmAgreements(seen, quality, context, { draftId, gistNamesNobody: true });
    expect(send(record)).toMatchObject({ facts: [{}] });
    expect(send(about(record, 'ilse-verhoeven'))).toEqual(refused(['GIST_NAMES_SOMEONE', 'gist']));
  });

  it('H7: asks who sends whether a name of the directory in the gist names somebody', () => {
    const record = drafted({ gist: 'Ilse Verhoeven belde te laat.', gistNamesNobody: true });
    const draftId = judgmentOf(record)?.id ?? '';
    const send = (gistNamesNobody?: boolean) =>
      confirmAgreements(record, quality, context, { draftId, gistNamesNobody });
    const asked = refused(['GIST_MAY_NAME_SOMEONE', 'gistNamesNobody']);
    expect(send()).toEqual(asked);
    expect(send(false)).toEqual(asked);
    expect(send(true)).toMatchObject({ facts: [{}] });
  });

  it('H7: says nothing of the gist in what every service reads', () => {
    const decision = confirm(drafted({ gist: 'Een bijzondere strekking.' }));
    const [sent] = factsOf(decision);
    expect(JSON.stringify(sent?.data)).not.toContain('strekking');
    expect(sent?.personal).toMatchObject({ gist: 'Een bijzondere strekking.' });
  });

  it('is not copied to P&K where someone of P&K is involved', () => {
    const record = drafted();
    expect(confirm(about(record, 'joris-bakker'))).toEqual(refused('INVOLVED'));
    expect(copiesOf(about(record, 'fatma-kaya'))).toMatchObject({ copyToQuality: false });
    expect(copiesOf(about(record, 'anouk-peters'))).toMatchObject({ copyToQuality: true });
  });

  it('A13: is copied to the handler unless it is the handler who is shut out, whatever their addresses', () => {
    const record = drafted();
    const shared = directoryWith({ 'anouk-peters': { email: 'sanne.deboer@skar.example.nl' } });
    const moved = directoryWith({ 'sanne-de-boer': { email: 's.deboer@skar.example.nl' } });
    expect(copiesOf(about(record, 'anouk-peters'), shared)).toMatchObject({ copyToHandler: true });
    expect(copiesOf(about(record, 'sanne-de-boer'), moved)).toMatchObject({ copyToHandler: false });
  });
});
