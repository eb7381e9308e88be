import { buildSubgraph } from '@klantreacties/subgraph';
import { CaseResolver, resolveCase, type CaseContext } from './case-resolver.ts';

/** Case-handling's part of the graph; it owns `Case`. */
export const caseSubgraph = () =>
  buildSubgraph<CaseContext>({ resolvers: [CaseResolver], references: { Case: resolveCase } });
