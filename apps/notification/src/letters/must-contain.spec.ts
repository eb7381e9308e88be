import { brand, sampleLetter, sampleLetters } from '../../test/sample-letters.ts';
import { letters } from './index.ts';
import type { Block, Letter } from './layout/blocks.ts';
import { textOf } from './layout/text-of.ts';

const withoutOne = (letter: Letter): string[] =>
  letter.blocks.flatMap((block, place) =>
    smallerBlocks(block).map((smaller) =>
      textOf({ ...letter, blocks: letter.blocks.with(place, smaller) }),
    ),
  );

/** A list without one of its items, any other block without all of it. */
function smallerBlocks(block: Block): Block[] {
  if (block.kind === 'list')
    return block.items.map((_, place) => ({ ...block, items: block.items.toSpliced(place, 1) }));
  return [{ kind: 'text', text: '' }];
}

describe.each(sampleLetters())(
  'letter $name in $language must contain',
  ({ letter, language, mustContain }) => {
    it.each(mustContain.map(([item, nl, en = nl]) => [item, language === 'NL' ? nl : en]))(
      '%s',
      (_item, words) => {
        expect(textOf(letter)).toContain(words);
        // Each item stands in one place, so that the letter without that place fails here.
        expect(withoutOne(letter).filter((text) => !text.includes(words))).toHaveLength(1);
      },
    );

    it('something', () => {
      expect(mustContain).not.toEqual([]);
    });
  },
);

const wholeOf = ({ subject, blocks }: Letter) => `${subject} ${JSON.stringify(blocks)}`;

describe('a letter', () => {
  it('of a receipt holds no text of the reaction and no code', () => {
    const receipts = sampleLetters(() => 'GEHEIM').filter(({ name }) => name === 'E01');
    expect(receipts).toHaveLength(2);
    for (const { letter } of receipts) expect(textOf(letter).match(/GEHEIM/g)).toHaveLength(1);
  });

  it('C1: of whoever reported says in each language where an answer goes', () => {
    const staff = new Set(
      letters.filter(({ audience }) => !/REPORTER|FORMER/.test(audience)).map(({ code }) => code),
    );
    for (const { name, language, letter } of sampleLetters()) {
      const ofStaff = [...staff].some((code) => name.startsWith(code));
      const says = language === 'NL' ? 'niet antwoorden op deze mail' : 'cannot reply to this mail';
      expect(textOf(letter).includes(says)).toBe(!ofStaff);
    }
  });

  it('C9: in English holds no Dutch of ours', () => {
    const dutch = /\b(?:de|het|een|en|van|voor|met|niet|je|wij|vestigingsmanager|regiomanager)\b/i;
    for (const { name, language, letter } of sampleLetters(() => '…')) {
      if (language !== 'EN') continue;
      const names =
        /Sanne de Boer|Klachtenloket Kinderopvang|Geschillencommissie Kinderopvang|https?:\S+|www\.\S+|\S+@\S+/g;
      expect([name, dutch.exec(textOf(letter).replaceAll(names, ''))?.[0]]).toEqual([
        name,
        undefined,
      ]);
    }
  });

  it('of a new reaction to P&K holds nothing that a person wrote', () => {
    expect(wholeOf(sampleLetter('N01', () => 'GEHEIM'))).not.toContain('GEHEIM');
  });

  it('of a compliment or an improvement point has no date of a complaint', () => {
    expect(textOf(sampleLetter('E01-compliment'))).not.toMatch(
      /klacht afgehandeld|oplossing|december/,
    );
    expect(textOf(sampleLetter('E01-improvement'))).not.toMatch(/klacht afgehandeld|een oplossing/);
  });

  it('of a restricted reaction gives P&K its number and a link alone', () => {
    expect(textOf(sampleLetter('N01-restricted'))).not.toMatch(/De Linde|klacht|Skar\b/);
  });

  it('that a handler gets holds no way of a parent', () => {
    expect(textOf(sampleLetter('N02'))).not.toContain(brand.followUpUrl);
  });

  it('that a case waits for an outside person gives neither its number nor where it is', () => {
    expect(wholeOf(sampleLetter('N12-waits'))).not.toMatch(/SKAR-|zaken|http/);
  });

  it('A12: to a former address names nobody, no number, no case and no link', () => {
    for (const { name, letter } of sampleLetters(() => 'GEHEIM')) {
      if (name !== 'E16') continue;
      expect(wholeOf(letter)).not.toMatch(
        /SKAR-|GEHEIM|Eva|@|http|reactie|klacht|reaction|complaint/,
      );
    }
  });

  it('about a refused letter names no number, person or address', () => {
    expect(wholeOf(sampleLetter('N11'))).not.toMatch(/SKAR-|@|Jansen/);
  });
});
