import { localDateOf } from '@klantreacties/procedure';
import { eventually, operations, tour } from '../src/index.ts';
import { onStack } from './on-stack.ts';

const at = onStack();
const today = localDateOf(new Date(performance.timeOrigin + performance.now()));

interface Figures {
  counts: { category: string | null }[];
  terms: { milestone: string; met: number }[];
  openMeasures: number;
}

it('a complaint goes the whole way from the form to a closed case, and is counted', async () => {
  const end = await tour({ ...at.addresses, inbox: at.stack.inbox, today }, () => undefined);
  expect(end.letters).toEqual(['E01', 'E02', 'N02', 'E04', 'E05', 'E06', 'E07']);
  const wim = await at.signIn('wim-data');
  await eventually('the complaint in the figures', async () => {
    const { figures } = await wim.graph.ask<{ figures: Figures }>(operations.figures, {
      year: Number(today.slice(0, 4)),
      brandId: 'skar',
    });
    return (
      figures.counts.some(({ category }) => category === 'COMMUNICATIE') &&
      figures.terms.every(({ met }) => met > 0) &&
      figures.openMeasures === 0
    );
  });
}, 90_000);
