import { textFaultOf } from './text-fault.ts';

describe('what a person typed', () => {
  it.each(['', 'regel\r\n\tregel', 'Zoë 👶🏽 é', 'שלום'])('may be kept: %j', (text) => {
    expect(textFaultOf(text)).toBeNull();
  });

  it.each([
    ['nul \u0000', 'CONTROL_CHARACTER'],
    ['escape \u001b[2J', 'CONTROL_CHARACTER'],
    ['C1 \u009f', 'CONTROL_CHARACTER'],
    ['half a pair \ud800', 'BROKEN_CHARACTER'],
    ['turned \u202e', 'DIRECTION_OVERRIDE'],
    ['isolated \u2066', 'DIRECTION_OVERRIDE'],
  ])('may not be kept: %j', (text, fault) => {
    expect(textFaultOf(text)).toBe(fault);
  });
});
