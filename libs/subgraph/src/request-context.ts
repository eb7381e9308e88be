import type { Viewer } from '@klantreacties/access';
import type { Language } from '@klantreacties/procedure';
import { GraphQLError } from 'graphql';

/** What every resolver knows of its request. */
export interface RequestContext {
  viewer: Viewer;
  /** One id from the gateway through every event to the letter. */
  correlationId: string;
  /** The language of what is answered in words. */
  language: Language;
}

/** Thrown where the viewer has no right at all; an expected refusal is a value of the graph instead. */
export function forbidden(): GraphQLError {
  return new GraphQLError('You have no right to this', { extensions: { code: 'FORBIDDEN' } });
}
