export { cut } from './cut.ts';
export { isWithin, lengthOf } from './graphemes.ts';
export * from './mail-address.ts';
export * from './phone-number.ts';
export * from './tidy-text.ts';
export { isEmptyToReader } from './unseen.ts';
