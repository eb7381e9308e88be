import {
  after,
  assigned,
  confirmed,
  directory,
  context,
  nobody,
  opened,
  quality,
  sanne,
  standing,
  does,
} from '../../../test/a-case.ts';
import { refused } from '../../../test/commanding.ts';

const { assignHandler, releaseHandler } = does;

describe('a handler', () => {
  it.each([
    ['gives the case back', sanne],
    ['loses it to P&K', quality],
  ])('%s, and another one can be assigned', (_what, actor) => {
    const released = after(releaseHandler(assigned(), actor, context));
    expect(standing(released)).toEqual({ state: 'REGISTERED', handlerId: null, acceptedAt: null });
    const next = assignHandler(released, quality, context, { handlerId: 'els-de-wit', directory });
    expect(standing(after(next))).toMatchObject({ state: 'ASSIGNED', handlerId: 'els-de-wit' });
  });

  it('is not released by anyone else, nor after the judgment, nor where there is none', () => {
    expect(releaseHandler(assigned(), nobody, context)).toEqual(refused('NOT_YOURS'));
    expect(releaseHandler(confirmed(), quality, context)).toEqual(refused('NOT_IN_THIS_STATE'));
    expect(releaseHandler(opened(), quality, context)).toEqual(refused('NOT_IN_THIS_STATE'));
  });
});
