import { dset } from 'dset';
import type { Rule } from './graph.ts';

export type Values = Record<string, string>;

/** Of a list the page offers one row; `maxRows` says how many there may be. */
export const nameOf = ({ path }: Rule) => path.replace('[]', '.0');

/** Whether other fields make this one needed, or have it left out. */
export const isMade = (made: 'NEEDED' | 'EXCLUDED', { relations }: Rule, values: Values) =>
  relations
    .filter(({ effect }) => effect === made)
    .some(({ when }) => when.every(({ field, value }) => (values[field] || 'false') === value));

export function isNeeded(rule: Rule, values: Values) {
  const [row, inRow] = rule.path.split('[]');
  const isUsed = Object.keys(values).some((name) => values[name] && name.startsWith(`${row}.`));
  return (rule.required && (inRow === undefined || isUsed)) || isMade('NEEDED', rule, values);
}

function faultOf(rule: Rule, value: string, values: Values) {
  const { minimum, maximum, maxLength } = rule;
  if (value.trim() === '') return isNeeded(rule, values) ? 'REQUIRED' : null;
  if ([...new Intl.Segmenter().segment(value)].length > (maxLength ?? Infinity)) return 'TOO_LONG';
  return +value < (minimum ?? -Infinity) || +value > (maximum ?? Infinity) ? 'OUT_OF_RANGE' : null;
}

/** What the rules refuse already, in their words. */
export const problemsOf = (rules: readonly Rule[], values: Values) =>
  rules.flatMap((rule) => {
    const fault = faultOf(rule, values[nameOf(rule)] ?? '', values);
    const told = rule.problems.filter(({ code }) => code === fault);
    return told.map(({ message }) => ({ field: nameOf(rule), message }));
  });

/** The form as the graph takes it: fields within each other, and none that is empty. */
export function formOf(rules: readonly Rule[], values: Values) {
  const form = {};
  for (const rule of rules) {
    const value = values[nameOf(rule)]?.trim() ?? '';
    const typed = { YES_NO: true, NUMBER: +value }[rule.control as string] ?? value;
    if (value !== '') dset(form, nameOf(rule), typed);
  }
  return form;
}
