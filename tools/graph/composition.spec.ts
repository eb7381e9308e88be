import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { composeServices as composeElsewhere } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { subgraphs } from '../stack/services.ts';

const services = subgraphs.map((name) => ({
  name,
  url: `http://${name}/graphql`,
  typeDefs: parse(readFileSync(`graph/${name}.graphql`, 'utf8')),
}));

// Each subgraph has the codes of its own refusals alone; a client sees them all.
const codesOfSubgraphs = /^\[INCONSISTENT_ENUM_VALUE_FOR_OUTPUT_ENUM\]: Value "\w+" of enum type "ProblemCode"/;

describe('the supergraph', () => {
  it('composes, and is told nothing else than that each subgraph has codes of its own', () => {
    const { errors, hints = [] } = composeServices(services);
    expect(errors).toBeUndefined();
    expect(hints.map(String).filter((hint) => !codesOfSubgraphs.test(hint))).toEqual([]);
  });

  it('G8: shows no client what one service says to another', () => {
    const { publicSdl = '', supergraphSdl = '' } = composeElsewhere(services) as {
      publicSdl?: string;
      supergraphSdl?: string;
    };
    expect(supergraphSdl).toContain('readPass');
    for (const shown of [publicSdl, readFileSync('graph/api.graphql', 'utf8')])
      expect(shown).not.toContain('readPass');
  });

  it('composes alike with the composer of others', () => {
    const composed = composeElsewhere(services);
    expect(composed.errors).toBeUndefined();
    const { publicSdl = '' } = composed as { publicSdl?: string };
    const shown = (sdl: string) => {
      const schema = lexicographicSortSchema(buildASTSchema(parse(sdl), { assumeValid: true }));
      return printSchema(schema);
    };
    const api = readFileSync('graph/api.graphql', 'utf8');
    expect(shown(publicSdl)).toBe(shown(api));
  });
});
