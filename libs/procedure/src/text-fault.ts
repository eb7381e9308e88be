/** Why what a person typed cannot be kept as it is. */
export type TextFault = 'CONTROL_CHARACTER' | 'BROKEN_CHARACTER' | 'DIRECTION_OVERRIDE';

// C0 and C1 controls except tab, line feed and carriage return.
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
const directionOverrides = /[\u202A-\u202E\u2066-\u2069]/;

/** The first fault of a text, or null when it can be stored, mailed and shown as it is. */
export function textFaultOf(text: string): TextFault | null {
  if (!text.isWellFormed()) return 'BROKEN_CHARACTER';
  if (controls.test(text)) return 'CONTROL_CHARACTER';
  if (directionOverrides.test(text)) return 'DIRECTION_OVERRIDE';
  return null;
}
