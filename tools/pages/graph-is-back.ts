import { eventually } from '@klantreacties/journeys';
import type { OnStack } from '../../apps/journeys/test/on-stack.ts';

/** Settles once the pages can ask the graph again; what asks for nothing is refused by it. */
export const graphIsBack = ({ stack }: OnStack): Promise<unknown> =>
  eventually('the graph', async () => {
    const answer = await fetch(stack.graphOfPages, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    return answer.status === 400;
  });
