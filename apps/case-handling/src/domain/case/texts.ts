import type { CaseRecord } from './case-record.ts';
import { refuse, type Refusal } from './refusals.ts';

const longest = 10_000;
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** Why a text of staff cannot be kept, with its field, or null. */
export function textRefusal(field: string, text: string | null): Refusal | null {
  if (text === null || text.trim() === '') return refuse(field, 'TEXT_MISSING');
  if (!text.isWellFormed() || controls.test(text)) return refuse(field, 'TEXT_NOT_SAFE');
  return text.length > longest ? refuse(field, 'TEXT_TOO_LONG') : null;
}

/** Whether a text is a calendar day that exists, not before `earliest`, and within ten years of it. */
export function isDayFrom(earliest: string, day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const instant = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day) return false;
  return day >= earliest && Number(day.slice(0, 4)) <= Number(earliest.slice(0, 4)) + 10;
}

/** Number and reporter, as letters need them. */
export function addressOf({ personal }: CaseRecord) {
  const { number, reporter } = personal;
  return {
    number,
    reporter: reporter === null ? null : { name: reporter.name, email: reporter.email },
  };
}
