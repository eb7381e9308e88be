export { cut } from './cut.ts';
export * from './follow-up-code.ts';
export { isWithin, lengthOf } from './graphemes.ts';
export * from './mail-address.ts';
export * from './phone-number.ts';
export * from './reaction-number.ts';
export * from './tidy-text.ts';
export { isEmptyToReader } from './unseen.ts';
export * from './uuid.ts';
