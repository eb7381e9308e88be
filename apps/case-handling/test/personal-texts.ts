/** Every text within what is sealed that is long enough to be told from a word of ours. */
export function personalTextsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 5 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(personalTextsIn);
}
