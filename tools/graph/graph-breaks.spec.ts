import { readFileSync } from 'node:fs';
import { graphBreaks } from './graph-breaks.ts';

const api = readFileSync('graph/api.graphql', 'utf8');

describe('the graph', () => {
  it('breaks nobody as it stands', () => {
    expect(graphBreaks(api, api)).toEqual([]);
  });

  it('breaks a client when a field goes, and not when one is added', () => {
    const without = api.replace(/"{3}[^"]*"{3}\s+urgentOn: LocalDate$/m, '');
    expect(without).not.toBe(api);
    expect(graphBreaks(api, without)).toEqual(['Case.urgentOn was removed.']);
    expect(graphBreaks(without, api)).toEqual([]);
  });
});
