import type { Statement } from '@klantreacties/service-runtime';

/** A condition on `case_record c` with its values, whose places are counted from the number that was given. */
export interface Condition {
  text: string;
  values: readonly unknown[];
}

/** A statement whose condition is what follows its WHERE; it is whole so that the check reads it. */
export type Asked = Statement<Found>;
export interface Found {
  id: string;
}

/** Joins conditions by AND, with the places of all values counted from `first`. */
export function joined(asked: readonly Asked[], first: number): Condition {
  const values: unknown[] = [];
  const texts = asked.map(({ text, values: own }) => {
    const before = first - 1 + values.length;
    values.push(...own);
    const condition = text.slice(text.indexOf(' WHERE ') + ' WHERE '.length);
    return `(${condition.replaceAll(/\$(\d+)/g, (_place, n: string) => `$${before + Number(n)}`)})`;
  });
  return { text: texts.length === 0 ? 'true' : texts.join(' AND '), values };
}
