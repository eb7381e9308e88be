import { buildSubgraph } from '@klantreacties/subgraph';
import { IntakeResolver } from './intake-resolver.ts';

/** Intake's part of the graph. */
export const intakeSubgraph = () => buildSubgraph({ resolvers: [IntakeResolver] });
