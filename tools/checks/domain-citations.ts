/** The numbers of the sections of a document, from headings such as `## 6. Terms`. */
export function sectionsOf(document: string): number[] {
  return [...document.matchAll(/^## (\d+)\. /gm)].map(([, number]) => Number(number));
}

/** Mentions of `domain.md` in a source that name no section, or one that does not exist, in their own words. */
export function brokenCitations(source: string, sections: readonly number[]): string[] {
  // A comment may break between the file and its section.
  const text = source.replace(/\s*\n\s*(?:\*|\/\/|--|#)?\s*/g, ' ');
  return [...text.matchAll(/domain\.md(?: sections? (\d+)(?: and (\d+))?)?/g)]
    .filter(([, ...cited]) => {
      const numbers = cited.filter((one) => one !== undefined).map(Number);
      return numbers.length === 0 || !numbers.every((one) => sections.includes(one));
    })
    .map(([words]) => words);
}
