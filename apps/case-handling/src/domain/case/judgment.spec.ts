import type { Directory } from '@klantreacties/organisation';
import {
  after,
  confirm,
  investigating,
  judgment,
  context,
  opened,
  quality,
  sanne,
  does,
} from '../../../test/a-case.ts';
import { directoryWith } from '../../../test/acting.ts';
import { refused } from '../../../test/commanding.ts';
import { judgmentOf, type Case } from './case.ts';

const { confirmAgreements, draftJudgment } = does;

const [point] = judgment.points;
const [measure] = judgment.measures;
const draft = (change: Partial<typeof judgment> | object) =>
  draftJudgment(investigating(opened({ involvedName: 'anouk mo' })), sanne, context, {
    ...judgment,
    ...change,
  });

describe('the judgment', () => {
  it.each([
    ['POINTS_MISSING', 'points', { points: [] }],
    ['REASONS_MISSING', 'points.0.reasons', { points: [{ ...point!, reasons: ' ' }] }],
    ['REASONS_MISSING', 'points.1.point', { points: [point!, { ...point!, point: '' }] }],
    ['TEXT_NOT_SAFE', 'points.0.point', { points: [{ ...point!, point: '\u0000' }] }],
    ['MEASURES_MISSING', 'measures', { measures: [], noMeasuresReason: null }],
    ['DATE_IN_PAST', 'measures.0.dueOn', { measures: [{ ...measure!, dueOn: '2026-11-12' }] }],
    ['DATE_NOT_VALID', 'measures.0.dueOn', { measures: [{ ...measure!, dueOn: '' }] }],
    ['DATE_TOO_FAR', 'measures.0.dueOn', { measures: [{ ...measure!, dueOn: '2200-01-01' }] }],
    ['UNKNOWN_PERSON', 'measures.0.ownerId', { measures: [{ ...measure!, ownerId: 'nobody' }] }],
    ['INPUT_NOT_VALID', 'category', { category: 'ANDERS' }],
    ['CATEGORY_RESTRICTED', 'category', { category: 'GRENSOVERSCHRIJDEND_GEDRAG' }],
    ['GIST_MISSING', 'gist', { gist: '' }],
  ] as const)('is refused with %s at %s', (code, field, change) => {
    expect(draft(change)).toEqual(refused([code, field]));
  });

  it.each([
    'Eva kreeg geen bericht.',
    'De moeder van NOOR kreeg geen bericht.',
    'Anouk belde te laat.',
    'Mevrouw De Boer belde te laat.',
    'Bel 026 000 00 10 voortaan eerder.',
    'Mail naar eva@example.nl kwam niet aan.',
    'In SKAR-2026-000001 ging het mis.',
    'Over Mo, die te laat belde.',
  ])('is refused with a gist in which someone can be recognised: %s', (gist) => {
    expect(draft({ gist })).toEqual(refused(['GIST_NAMES_SOMEONE', 'gist']));
  });

  it('takes the reason why there are no measures in their place', () => {
    const drafted = after(draft({ measures: [], noMeasuresReason: 'Niet nodig.' }));
    expect(judgmentOf(drafted)).toMatchObject({ measures: [], noMeasuresReason: 'Niet nodig.' });
  });

  it('is published as a draft, with who wrote it', () => {
    expect(draft({})).toMatchObject({
      facts: [
        { definition: { name: 'judgment-drafted' }, personal: { byStaffId: 'sanne-de-boer' } },
      ],
    });
  });

  it('cannot be sent before it is written', () => {
    expect(confirm(investigating())).toEqual(refused('NO_DRAFT'));
  });

  it('cannot be sent with a measure whose day has passed meanwhile', () => {
    const drafted = after(draft({}));
    expect(confirm(drafted, { ...context, today: '2026-12-02' })).toEqual(
      refused(['DATE_IN_PAST', 'measures.0.dueOn']),
    );
  });

  it('is sent only by who has read the draft that stands there', () => {
    const first = after(draft({}));
    const second = after(
      draftJudgment(first, sanne, context, {
        ...judgment,
        replacesDraftId: judgmentOf(first)?.id ?? '',
      }),
    );
    expect(draftJudgment(first, sanne, context, judgment)).toEqual(
      refused(['SEEN_ANOTHER', 'replacesDraftId']),
    );
    const draftId = judgmentOf(first)?.id ?? '';
    expect(confirmAgreements(second, quality, context, { draftId })).toEqual(
      refused(['SEEN_ANOTHER', 'draftId']),
    );
  });

  it('is checked for names again when it is sent, since more may be known by then', () => {
    const drafted = after(draft({ gist: 'Peters belde te laat.' }));
    const [person] = drafted.involved;
    const known = { ...drafted, involved: [{ ...person!, staffIds: ['anouk-peters'] }] };
    expect(confirm(drafted)).toMatchObject({ facts: [{}] });
    expect(confirm(known)).toEqual(refused(['GIST_NAMES_SOMEONE', 'gist']));
  });

  it('is not copied to P&K where someone of P&K is involved', () => {
    const drafted = after(draft({}));
    const [person] = drafted.involved;
    const about = (staffId: string) => ({
      ...drafted,
      involved: [{ ...person!, staffIds: [staffId] }],
    });
    const copied = (staffId: string) => confirm(about(staffId));
    expect(copied('joris-bakker')).toMatchObject(refused('INVOLVED'));
    expect(copied('fatma-kaya')).toMatchObject({ facts: [{ personal: { copyToQuality: false } }] });
    expect(copied('anouk-peters')).toMatchObject({
      facts: [{ personal: { copyToQuality: true } }],
    });
  });

  it('A13: is copied to the handler unless it is the handler who is shut out, whatever their addresses', () => {
    const drafted = after(draft({}));
    const [person] = drafted.involved;
    const about = (staffId: string): Case => ({
      ...drafted,
      involved: [{ ...person!, staffIds: [staffId] }],
    });
    const draftId = judgmentOf(drafted)?.id ?? '';
    const shared = directoryWith({ 'anouk-peters': { email: 'sanne.deboer@skar.example.nl' } });
    const moved = directoryWith({ 'sanne-de-boer': { email: 's.deboer@skar.example.nl' } });
    const copied = (record: Case, known: Directory) =>
      confirmAgreements(record, quality, context, { draftId, directory: known });
    expect(copied(about('anouk-peters'), shared)).toMatchObject({
      facts: [{ personal: { copyToHandler: true } }],
    });
    expect(copied(about('sanne-de-boer'), moved)).toMatchObject({
      facts: [{ personal: { copyToHandler: false } }],
    });
  });

  it('names the day until which the disputes committee can be asked', () => {
    const decision = confirm(after(draft({})));
    expect(decision).toMatchObject({ facts: [{ data: { disputeUntil: '2027-11-13' } }] });
  });
});
