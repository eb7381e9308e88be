/** What an upgrade changes on purpose, by the name of a reading of the dump and why; all else reads as before. */
export const expectedDifferences: Readonly<Record<string, Record<string, string>>> = {
  '3fec978': {},
};
