import {
  after,
  assigned,
  confirmed,
  directory,
  moment,
  nobody,
  opened,
  quality,
  sanne,
} from '../../../test/a-case.ts';
import { assignHandler } from './assignment.ts';
import { releaseHandler } from './release.ts';

describe('a handler', () => {
  it.each([
    ['gives the case back', sanne],
    ['loses it to P&K', quality],
  ])('%s, and another one can be assigned', (_what, actor) => {
    const released = after(releaseHandler(assigned(), actor, moment));
    expect(released).toMatchObject({ state: 'REGISTERED', handlerId: null, acceptedAt: null });
    const next = assignHandler(released, quality, moment, { handlerId: 'els-de-wit', directory });
    expect(after(next)).toMatchObject({ state: 'ASSIGNED', handlerId: 'els-de-wit' });
  });

  it('is not released by anyone else, nor after the judgment, nor where there is none', () => {
    expect(releaseHandler(assigned(), nobody, moment)).toEqual({ refusal: 'NOT_YOURS' });
    expect(releaseHandler(confirmed(), quality, moment)).toEqual({ refusal: 'NOT_IN_THIS_STATE' });
    expect(releaseHandler(opened(), quality, moment)).toEqual({ refusal: 'NOT_IN_THIS_STATE' });
  });
});
