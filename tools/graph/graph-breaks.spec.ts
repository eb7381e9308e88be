import { readFileSync } from 'node:fs';
import { graphBreaks } from './graph-breaks.ts';

const supergraph = readFileSync('graph/supergraph.graphql', 'utf8');

describe('the graph', () => {
  it('breaks nobody as it stands', () => {
    expect(graphBreaks(supergraph, supergraph)).toEqual([]);
  });

  it('breaks a client when a field goes, and not when one is added', () => {
    const without = supergraph.replace(/^ {2}"""\n[^"]*"""\n {2}daysLeft: Int.*$/m, '');
    expect(without).not.toBe(supergraph);
    expect(graphBreaks(supergraph, without)).toEqual(['Case.daysLeft was removed.']);
    expect(graphBreaks(without, supergraph)).toEqual([]);
  });
});
