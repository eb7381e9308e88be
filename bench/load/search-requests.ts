import { FoundPageDocument } from '@klantreacties/operations';
import { dataOf, hold, type Fields } from './answers.ts';

const subjects = 300;
export const pageSize = 20;

/** Two words of the seed, which stand together in some 40 of 100,000 cases. */
export function twoWords(): string {
  const draw = () => Math.floor(Math.random() * subjects);
  const [one, other] = [draw(), draw()];
  return `onderwerp${one} onderwerp${one === other ? (one + 1) % subjects : other}`;
}

const query = String(FoundPageDocument);

interface Found {
  findCases: { edges: { foundIn: string[]; node: Fields }[] };
}

/** A search of two words. */
export const searchRequests = {
  findCases: {
    body: () => JSON.stringify({ query, variables: { words: twoWords(), first: pageSize } }),
    check(answer: string) {
      const { edges } = dataOf<Found>(answer).findCases;
      if (edges.length === 0) throw new Error('Nothing was found');
      for (const { node, foundIn } of edges) {
        hold(node, ['id', 'number', 'state', 'text']);
        if (!foundIn.includes('WORDS')) throw new Error(`Found in ${foundIn.join()}`);
      }
      return null;
    },
  },
};
