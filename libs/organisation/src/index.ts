export * from './directory.ts';
export * from './match-involved.ts';
export * from './parse-directory.ts';
export * from './still-to-do.ts';
