import { sight, type PlayedAttack } from './attack.ts';

const times = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join(' ');

/** 40 whole work lists would be within every limit of a document. */
const lists: PlayedAttack = {
  line: 'D6',
  what: 'forty pages of a hundred cases each',
  short: true,
  async play(target) {
    const headers = { authorization: `Bearer ${await target.tokenOf('joris-bakker')}` };
    const row =
      'edges { cursor node { id number state kind brandId locationId nextTermDueOn daysLeft } }';
    const query = `{ ${times(40, (n) => `a${n}: workList(first: 100) { ${row} }`)} }`;
    const { status, text } = await target.post(JSON.stringify({ query }), { headers });
    const one = JSON.stringify({ query: `{ workList(first: 100) { ${row} } }` });
    return [
      sight('answered', status, 400),
      sight('says why', text.includes('fewer fields or smaller pages'), true),
      sight('one of them', (await target.post(one, { headers })).status, 200),
    ];
  },
};

/** Line D6: many fields at the root, each with a page of its own. */
export const largePages: PlayedAttack[] = [lists];
