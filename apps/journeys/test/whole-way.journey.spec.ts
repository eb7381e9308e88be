import { localDateOf } from '@klantreacties/procedure';
import { eventually, operations, settled, tour } from '../src/index.ts';
import { onStack } from './on-stack.ts';

const at = onStack();
const today = localDateOf(new Date(performance.timeOrigin + performance.now()));

interface Figures {
  counts: { category: string | null }[];
  terms: { milestone: string; met: number }[];
  openMeasures: number;
}

interface Measures {
  measures: { edges: { node: { id: string; case: { id: string } | null } }[] };
}

const figuresOf = async (): Promise<Figures> => {
  const wim = await at.signIn('wim-data');
  const asked = { year: Number(today.slice(0, 4)), brandId: 'skar' };
  return (await wim.graph.ask<{ figures: Figures }>(operations.figures, asked)).figures;
};

it('a complaint goes the whole way from the form to a closed case, and is counted', async () => {
  // Cases of other specs may have measures that stay open.
  const { openMeasures: before } = await settled(figuresOf);
  const end = await tour({ ...at.addresses, inbox: at.stack.inbox, today }, () => undefined);
  expect(end.letters).toEqual(['E01', 'E02', 'N02', 'E04', 'E05', 'E06', 'E07']);
  const measuresOf = async (staffId: string) => {
    const filter = { ownerIds: ['sanne-de-boer'], realised: true };
    const { graph } = await at.signIn(staffId);
    const { measures } = await graph.ask<Measures>(operations.measures, { filter });
    return measures.edges.map(({ node }) => node);
  };
  const ofCase = (await measuresOf('joris-bakker')).find((one) => one.case?.id === end.reactionId);
  // Els manages the region and Mo another location; the case itself is for neither.
  expect(await measuresOf('els-de-wit')).toContainEqual({ ...ofCase, case: null });
  expect((await measuresOf('mo-el-amrani')).map(({ id }) => id)).not.toContain(ofCase?.id);
  await eventually('the complaint in the figures', async () => {
    const { counts, terms, openMeasures } = await figuresOf();
    return (
      counts.some(({ category }) => category === 'COMMUNICATIE') &&
      terms.every(({ met }) => met > 0) &&
      openMeasures === before
    );
  });
}, 90_000);
