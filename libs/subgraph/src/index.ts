export * from './bad-request.ts';
export * from './build-subgraph.ts';
export * from './mount-subgraph.ts';
export * from './request-context.ts';
export * from './verified-tokens.ts';
export * from './viewer-token.ts';
