/** The digest of each golden that was published, by its file. */
export type Digests = Readonly<Record<string, string>>;

/**
 * What is wrong with the goldens as they lie there: one that was published is gone or another by now. A
 * new one is no fault.
 */
export function goldenFaults(published: Digests, found: Digests): string[] {
  return Object.entries(published).flatMap(([file, digest]) => {
    if (found[file] === undefined)
      return [`${file}: a golden that was published may not disappear`];
    if (found[file] === digest) return [];
    return [
      `${file}: a golden that was published never changes; put <event>.<shape>.json beside it`,
    ];
  });
}
