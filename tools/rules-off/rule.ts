/** One rule of who may read or do what, and how the code is without it. */
export interface Rule {
  /** In words of docs/domain.md section 4. */
  name: string;
  file: string;
  /** What stands in the file exactly once, and what takes its place. */
  text: string;
  off: string;
  /** For a rule that no answer of the matrix depends on alone: the spec that fails without it. */
  spec?: string;
}

/** A source without one rule; throws where its text is not there exactly once, as when it moved. */
export function turnedOff({ name, file, text, off }: Rule, source: string): string {
  const times = source.split(text).length - 1;
  if (times !== 1) throw new Error(`"${name}": its text is ${times} times in ${file}`);
  return source.replace(text, () => off);
}
