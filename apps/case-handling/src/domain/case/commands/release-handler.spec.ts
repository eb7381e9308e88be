import { handlerReleased } from '@klantreacties/event-contracts';
import {
  after,
  assigned,
  confirmed,
  context,
  does,
  investigating,
  judgment,
  nobody,
  opened,
  quality,
  sanne,
  standing,
} from '../../../../test/a-case.ts';
import { factsOf, published, refused } from '../../../../test/commanding.ts';
import { judgmentOf } from '../case.ts';

const { assignHandler, draftJudgment, releaseHandler } = does;

describe('releasing a handler', () => {
  it.each([
    ['who gives the case back', sanne],
    ['whom P&K takes the case from', quality],
  ])('%s leaves the case waiting for another one, and is told of', (_what, actor) => {
    const decision = releaseHandler(assigned(), actor, context, {});
    const released = after(decision);
    expect(standing(released)).toEqual({ state: 'REGISTERED', handlerId: null, acceptedAt: null });
    expect(released.handledBy).toEqual(['sanne-de-boer']);
    expect(factsOf(decision)).toEqual([
      published(handlerReleased, {
        data: { releasedAt: context.now.toISOString() },
        personal: { handlerId: 'sanne-de-boer' },
      }),
    ]);
    const next = assignHandler(released, quality, context, { handlerId: 'els-de-wit' });
    expect(standing(after(next))).toMatchObject({ state: 'ASSIGNED', handlerId: 'els-de-wit' });
  });

  it('takes the draft away, which is the word of who handled', () => {
    const drafted = after(draftJudgment(investigating(), sanne, context, judgment));
    expect(judgmentOf(after(releaseHandler(drafted, sanne, context, {})))).toBeNull();
  });

  it('is not for anyone else, nor after the judgment, nor where there is none', () => {
    expect(releaseHandler(assigned(), nobody, context, {})).toEqual(refused('NOT_YOURS'));
    expect(releaseHandler(confirmed(), quality, context, {})).toEqual(refused('NOT_IN_THIS_STATE'));
    expect(releaseHandler(opened(), quality, context, {})).toEqual(refused('NOT_IN_THIS_STATE'));
  });
});
