export * from './actors.ts';
export * from './eventually.ts';
export * from './find-marks.ts';
export * from './http-client.ts';
export * from './mail-inbox.ts';
export * from './operations.ts';
export * from './sign-in.ts';
export * from './tour.ts';
