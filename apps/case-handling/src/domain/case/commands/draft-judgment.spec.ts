import { judgmentDrafted } from '@klantreacties/event-contracts';
import type { CaseProblemCode } from '@klantreacties/procedure';
import {
  after,
  context,
  does,
  investigating,
  judgment,
  opened,
  quality,
  sanne,
} from '../../../../test/a-case.ts';
import { factsOf, published, refused, type InputOf } from '../../../../test/commanding.ts';
import { judgmentOf } from '../case.ts';

const { draftJudgment } = does;

const [point] = judgment.points;
const [measure] = judgment.measures;
const draft = (change: Partial<InputOf<'draftJudgment'>>) =>
  draftJudgment(investigating(opened({ involvedName: 'anouk mo' })), sanne, context, {
    ...judgment,
    ...change,
  });

describe('drafting a judgment', () => {
  it.each([
    ['POINTS_MISSING', 'points', { points: [] }],
    ['REASONS_MISSING', 'points.0.reasons', { points: [{ ...point!, reasons: ' ' }] }],
    ['REASONS_MISSING', 'points.1.point', { points: [point!, { ...point!, point: '' }] }],
    ['REASONS_MISSING', 'points.0.point', { points: [{ ...point!, point: '\u0000' }] }],
    ['MEASURES_MISSING', 'measures', { measures: [], noMeasuresReason: null }],
    ['DATE_IN_PAST', 'measures.0.dueOn', { measures: [{ ...measure!, dueOn: '2026-11-12' }] }],
    ['DATE_NOT_VALID', 'measures.0.dueOn', { measures: [{ ...measure!, dueOn: '' }] }],
    ['DATE_TOO_FAR', 'measures.0.dueOn', { measures: [{ ...measure!, dueOn: '2200-01-01' }] }],
    ['UNKNOWN_PERSON', 'measures.0.ownerId', { measures: [{ ...measure!, ownerId: 'nobody' }] }],
    ['INPUT_NOT_VALID', 'category', { category: 'ANDERS' as never }],
    ['CATEGORY_RESTRICTED', 'category', { category: 'GRENSOVERSCHRIJDEND_GEDRAG' }],
    ['GIST_MISSING', 'gist', { gist: '' }],
  ] satisfies [CaseProblemCode, string, Partial<InputOf<'draftJudgment'>>][])(
    'is refused with %s at %s',
    (code, field, change) => {
      expect(draft(change)).toEqual(refused([code, field]));
    },
  );

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

  it('is kept as a draft, and published whole with who wrote it', () => {
    const decision = draft({});
    const drafted = after(decision);
    const kept = judgmentOf(drafted);
    const [pointId, measureId] = [kept?.points[0]?.id ?? '', kept?.measures[0]?.id ?? ''];
    expect(drafted.state).toBe('INVESTIGATING');
    expect(kept).toEqual({
      status: 'DRAFT',
      id: expect.any(String) as string,
      points: [{ id: pointId, ...point }],
      measures: [{ id: measureId, owner: 'Klantadvies en planning', ...measure }],
      noMeasuresReason: null,
      category: 'COMMUNICATIE',
      gist: 'strekking',
      draftedBy: 'sanne-de-boer',
      draftedAt: context.now.toISOString(),
    });
    expect(factsOf(decision)).toEqual([
      published(judgmentDrafted, {
        data: { draftedAt: context.now.toISOString() },
        personal: {
          byStaffId: 'sanne-de-boer',
          category: 'COMMUNICATIE',
          gist: 'strekking',
          points: [{ pointId, ...point! }],
          measures: [{ measureId, owner: 'Klantadvies en planning', ...measure! }],
          noMeasuresReason: null,
        },
      }),
    ]);
  });

  it('takes the place of the draft that its writer has read, and of no other one', () => {
    const first = after(draft({}));
    const replacesDraftId = judgmentOf(first)?.id ?? '';
    const second = draftJudgment(first, quality, context, { ...judgment, replacesDraftId });
    expect(judgmentOf(after(second))).toMatchObject({ draftedBy: 'joris-bakker' });
    expect(draftJudgment(first, sanne, context, judgment)).toEqual(
      refused(['SEEN_ANOTHER', 'replacesDraftId']),
    );
  });
});
