export * from './bad-request.ts';
export * from './build-subgraph.ts';
export * from './keep-to-limits.ts';
export * from './mount-subgraph.ts';
export * from './read-graph-request.ts';
export * from './request-context.ts';
export * from './verified-tokens.ts';
export * from './viewer-token.ts';
