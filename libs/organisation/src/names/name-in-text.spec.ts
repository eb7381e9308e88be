import fc from 'fast-check';
import { nameInText } from './name-in-text.ts';
import type { WrittenName } from './written-name.ts';

const first = (text: string): WrittenName => ({ text, field: 'FIRST_NAME' });
const whole = (text: string): WrittenName => ({ text, field: 'NAME' });
const among = (text: string): WrittenName => ({ text, field: 'WORDS' });

describe('B4: a name in a text', () => {
  it.each([
    [first('Saar'), 'Saartjes jas', 'Saartjes'],
    [first('Lotte'), "Lotte's jas", "Lotte's"],
    [first('Thomas'), "Thomas' jas", 'Thomas'],
    [first('Luuk'), 'LUUKJE', 'LUUKJE'],
    [first('Tim'), 'Timmetje viel', 'Timmetje'],
    [first('Henning'), 'Henninkje viel', 'Henninkje'],
    [first('Marie-Claire'), 'marieclaire viel', 'marieclaire'],
    [first('Marieclaire'), 'Marie - Claire viel', 'Marie'],
    [first('Fleur'), '_Fleur_ viel', 'Fleur'],
    [first('Fleur'), 'F-l-e-u-r viel', 'F-l-e-u-r'],
    [first('Ilse'), 'IIse viel', 'IIse'],
    [first('Olaf'), '0laf viel', '0laf'],
    [first('Björn'), 'Bjorn viel', 'Bjorn'],
    [first('Myrthe'), 'Mijrthe viel', 'Mijrthe'],
    [first('Storm'), 'storm viel', 'storm'],
    [whole('mevrouw A. Willemsen-ten Cate'), 'Ten Cate schreef', 'Ten Cate'],
    [whole('Ali Yılmaz'), 'Yilmaz schreef', 'Yilmaz'],
    [whole('Sofie D’Hondt'), 'Dhondt schreef', 'Dhondt'],
    [whole('Kees Jong'), 'Mw. jong schreef', 'jong'],
    [whole('Kim Visser'), 'de klacht van visser', 'visser'],
    [whole('Kim de Boer'), 'DE BOER SCHREEF', 'DE BOER'],
    [whole('Annelies Kuipers'), 'Dat de Kuipersen er werken', 'Kuipersen'],
    [whole('Kim Vos'), 'De klacht van de Vossen', 'Vossen'],
    [whole('Kim Smit'), 'Volgens de Smitten', 'Smitten'],
    [whole('Kim Jansen'), 'Volgens de Jansens', 'Jansens'],
    [whole('Kim van der Meer'), 'Volgens de Van der Meeren', 'Meeren'],
    [first('Max'), 'MAX VIEL', 'MAX'],
    [first('Sophie'), 'Sofie viel', 'Sofie'],
    [first('Mohamed'), 'Mohammeds jas', 'Mohammeds'],
    [first('Noor'), 'Noooor viel', 'Noooor'],
    [among('mevr. de wit'), 'mevrouw de wit belde', 'wit'],
    [among('telefonisch met sandra'), 'Sandra belde', 'Sandra'],
    [among('De leidster, Wendy'), 'wendy belde', 'wendy'],
    [among('An van de groep'), 'An belde', 'An'],
  ])('%j is seen in %j: %j', (name, text, word) => {
    expect(nameInText(text, [name])).toBe(word);
  });

  it.each([
    [first('Bente'), 'Ik ben te laat gebeld.'],
    [first('Daan'), 'Vandaan, gedaan en onderdaan.'],
    [first('Eva'), 'Evaluatie na een half jaar.'],
    [first('Noor'), 'In Arnhem Noord was het druk.'],
    [first('Bo'), 'Een wandeling in het bos met een bootje.'],
    [first('Al'), 'Als het druk is. Al met al.'],
    [first('Lang'), 'Langs de weg.'],
    [whole('Kees de Jong'), 'Jonge kinderen waren te jong.'],
    [whole('Kees de Jong'), 'Jong en oud.'],
    [whole('Kim Boom'), 'Boomhut en speelhuis.'],
    [whole('Kim Vos'), 'Er liepen vossen in het bos.'],
    [whole('Kim Mens'), 'Mensen wachten te lang, vinden veel mensen.'],
    [first('Bos'), 'Wandelen in de Bossen.'],
    [whole('Kim Koster'), 'Kosten van de opvang.'],
    [among('de leidster van de groep'), 'De leidster van de groep belde.'],
    [among('met mijn man en zijn moeder'), 'Een man en een moeder.'],
    [
      among('Vorige week gebeld met de locatie en zij vond het ook'),
      'Er is gebeld; zij vond het goed.',
    ],
    [among(''), 'Een tekst.'],
    [first('\u200b'), 'Een \u200b tekst.'],
  ])('%j is not seen in %j', (name, text) => {
    expect(nameInText(text, [name])).toBeNull();
  });

  it('is seen in any case and with any accent, wherever it stands', () => {
    const names = ['Sanne', 'Thijs', 'Fatima', 'Joris', 'Merel', 'Yusuf', 'Jan-Willem'];
    const change = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => name.replaceAll(/[aeiou]/g, '$&\u0301'),
      (name) => [...name].join('\u200d'),
      (name) => `${name}s`,
      (name) => `${name}'s`,
      (name) => `(${name}-kind)`,
    );
    const around = fc.constantFrom('', 'De ouder van ', 'Over ', '"', 'x/', '\n');
    fc.assert(
      fc.property(fc.constantFrom(...names), change, around, (name, changed, before) => {
        expect(nameInText(`${before}${changed(name)} belde.`, [first(name)])).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('is looked for in a long text in a moment, and without a fault in any', () => {
    const names = [first('Noor'), whole('Eva van der Meer'), among('juf Anouk')];
    const started = performance.now();
    for (const part of ['a', 'a ', 'A.', 'N o ', '0', "s'", 'Noo-', '\u0301'])
      nameInText(part.repeat(5_000), names);
    expect(performance.now() - started).toBeLessThan(5_000);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        nameInText(text, names);
        nameInText('Een tekst.', [first(text), whole(text), among(text)]);
      }),
    );
  });
});
