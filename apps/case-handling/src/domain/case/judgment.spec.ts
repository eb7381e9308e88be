import {
  after,
  confirm,
  directory,
  investigating,
  judgment,
  moment,
  opened,
  quality,
  sanne,
} from '../../../test/a-case.ts';
import { confirmAgreements, draftJudgment } from './judgment.ts';

const [point] = judgment.points;
const [measure] = judgment.measures;
const draft = (change: Partial<typeof judgment> | object) =>
  draftJudgment(investigating(opened({ involvedName: 'anouk mo' })), sanne, moment, {
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
    ['DATE_NOT_VALID', 'measures.0.dueOn', { measures: [{ ...measure!, dueOn: '2026-11-12' }] }],
    ['DATE_NOT_VALID', 'measures.0.dueOn', { measures: [{ ...measure!, dueOn: '' }] }],
    ['DATE_NOT_VALID', 'measures.0.dueOn', { measures: [{ ...measure!, dueOn: '2200-01-01' }] }],
    ['UNKNOWN_PERSON', 'measures.0.ownerId', { measures: [{ ...measure!, ownerId: 'nobody' }] }],
    ['CATEGORY_MISSING', 'category', { category: 'ANDERS' }],
    ['CATEGORY_RESTRICTED', 'category', { category: 'GRENSOVERSCHRIJDEND_GEDRAG' }],
    ['GIST_MISSING', 'gist', { gist: '' }],
  ])('is refused with %s at %s', (refusal, field, change) => {
    expect(draft(change)).toEqual({ refusal, field });
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
    expect(draft({ gist })).toEqual({ refusal: 'GIST_NAMES_SOMEONE', field: 'gist' });
  });

  it('takes the reason why there are no measures in their place', () => {
    const drafted = after(draft({ measures: [], noMeasuresReason: 'Niet nodig.' }));
    expect(drafted.personal.draft).toMatchObject({ measures: [], noMeasuresReason: 'Niet nodig.' });
  });

  it('is told as a draft, with who wrote it', () => {
    expect(draft({})).toMatchObject({
      told: [
        { definition: { name: 'judgment-drafted' }, personal: { byStaffId: 'sanne-de-boer' } },
      ],
    });
  });

  it('cannot be sent before it is written', () => {
    expect(confirm(investigating())).toEqual({
      refusal: 'NO_DRAFT',
    });
  });

  it('cannot be sent with a measure whose day has passed meanwhile', () => {
    const drafted = after(draft({}));
    expect(confirm(drafted, { ...moment, today: '2026-12-02' })).toEqual({
      refusal: 'DATE_NOT_VALID',
      field: 'measures.0.dueOn',
    });
  });

  it('is sent only by who has read the draft that stands there', () => {
    const first = after(draft({}));
    const second = after(
      draftJudgment(first, sanne, moment, {
        ...judgment,
        replacesDraftId: first.personal.draft?.id ?? '',
      }),
    );
    expect(draftJudgment(first, sanne, moment, judgment)).toEqual({
      refusal: 'SEEN_ANOTHER',
      field: 'replacesDraftId',
    });
    const draftId = first.personal.draft?.id ?? '';
    expect(confirmAgreements(second, quality, moment, { draftId, directory })).toEqual({
      refusal: 'SEEN_ANOTHER',
      field: 'draftId',
    });
  });

  it('is checked for names again when it is sent, since more may be known by then', () => {
    const drafted = after(draft({ gist: 'Peters belde te laat.' }));
    const [person] = drafted.involved;
    const known = { ...drafted, involved: [{ ...person!, staffIds: ['anouk-peters'] }] };
    expect(confirm(drafted)).toMatchObject({ told: [{}] });
    expect(confirm(known)).toEqual({ refusal: 'GIST_NAMES_SOMEONE', field: 'gist' });
  });

  it('is not copied to P&K where someone of P&K is involved', () => {
    const drafted = after(draft({}));
    const [person] = drafted.involved;
    const about = (staffId: string) => ({
      ...drafted,
      involved: [{ ...person!, staffIds: [staffId] }],
    });
    const copied = (staffId: string) => confirm(about(staffId));
    expect(copied('joris-bakker')).toMatchObject({ refusal: 'INVOLVED' });
    expect(copied('fatma-kaya')).toMatchObject({ told: [{ personal: { copyToQuality: false } }] });
    expect(copied('anouk-peters')).toMatchObject({ told: [{ personal: { copyToQuality: true } }] });
  });

  it('names the day until which the disputes committee can be asked', () => {
    const decision = confirm(after(draft({})));
    expect(decision).toMatchObject({ told: [{ data: { disputeUntil: '2027-11-13' } }] });
  });
});
