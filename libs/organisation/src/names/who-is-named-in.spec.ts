import { readFileSync } from 'node:fs';
import { parseDirectory } from '../parse-directory.ts';
import { sharesSomething } from './shares-something.ts';
import { whoIsNamedIn } from './who-is-named-in.ts';
import { whoIsTheReporter } from './who-is-the-reporter.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
const { directory } = parsed;

describe('whom a long text names', () => {
  it.each([
    ['Vanmorgen zei Joris Bakker tegen mij dat het kon.', ['joris-bakker']],
    ['vanmorgen zei joris bakker dat het kon', ['joris-bakker']],
    ['Ik sprak met Joris Jan Bakker en met mevrouw Vos.', ['joris-bakker']],
    ['Ik sprak met Bakker, Joris van de afdeling.', ['joris-bakker']],
    ['Het was Jorris Bakker.', ['joris-bakker']],
    ['Het was J\u043eris B\u0430kker, en Mo El-Amrani ook.', ['joris-bakker', 'mo-el-amrani']],
    ['Mail naar Joris.Bakker+x@jong.example.nl aub', ['joris-bakker']],
    ['Mail naar joris_bakker@thuis.test', ['joris-bakker']],
    ['Bel (026) 000 00 10 voor meer.', ['sanne-de-boer']],
    [
      'Anouk Peters, Bram van Dijk en Sanne de\nBoer',
      ['sanne-de-boer', 'anouk-peters', 'bram-van-dijk'],
    ],
    ['joris.bakker was er', ['joris-bakker']],
    ['@jorisbakker was er', ['joris-bakker']],
    ['**Renate** **Smit**', ['renate-smit']],
    ['__Renate__ Smit', ['renate-smit']],
    ['<b>Fatma</b> <i>Kaya</i>', ['fatma-kaya']],
    ['<td>Fatma</td><td>Kaya</td>', ['fatma-kaya']],
    ['Joris%20Bakker', ['joris-bakker']],
    ['Joris%2520Bakker', ['joris-bakker']],
    ['Joris+Bakker', ['joris-bakker']],
    ['Joris&nbsp;Bakker', ['joris-bakker']],
    ['Karin&#32;Vos', ['karin-vos']],
    ['Karin (Vos)', ['karin-vos']],
    ['karin (vos)', ['karin-vos']],
    ['Bakker (Joris)', ['joris-bakker']],
    ['[Joris] [Bakker]', ['joris-bakker']],
    ['~~Joris~~ `Bakker`', ['joris-bakker']],
    ['jo**ris** ba**kker**', ['joris-bakker']],
    ['Joris | Bakker', ['joris-bakker']],
    ['Joris/Bakker', ['joris-bakker']],
    ['Joris;Bakker', ['joris-bakker']],
    ['<b>Sanne</b> de <b>Boer</b>', ['sanne-de-boer']],
    ['*Bram* *van Dijk*', ['bram-van-dijk']],
    ['voornaam: Joris\nachternaam: Bakker', ['joris-bakker']],
    ['achternaam: bakker, voornaam: joris', ['joris-bakker']],
    ['Voornaam: Joris. Achternaam: Bakker.', ['joris-bakker']],
    ['Joris en zijn achternaam is Bakker', ['joris-bakker']],
    ['{"voornaam":"Joris","achternaam":"Bakker"}', ['joris-bakker']],
    ['<a href="mailto:joris.bakker@jong.example.nl">hij</a>', ['joris-bakker']],
    ['joris.bakker%40jong.example.nl', ['joris-bakker']],
    ['Mail naar kaya.fatma@thuis.test aub', ['fatma-kaya']],
    ['Mail naar kaya-fatma1987@thuis.test aub', ['fatma-kaya']],
    ['Mail naar boer.sanne@thuis.test aub', ['sanne-de-boer']],
  ])('A5: "%s"', (text, ids) => {
    expect(whoIsNamedIn(directory, text)).toEqual(ids);
  });

  it.each([
    'Joris huilde toen ik hem bracht.',
    'Joris. Bakker wil hij worden, de bakker is om de hoek.',
    'Onze Joris speelt met Karin en de heer Bakker keek toe.',
    'De manager en de leidster van P&K deden niets.',
    'We gingen naar de bakker, Joris huilde.',
    'Joris at brood bij de bakker',
    'J. Bakker',
    'Joris (die van de bakker)',
    '**Joris** speelt. <b>Bakker</b> wil hij worden',
    '- Joris\n- Bakker',
    'Karin, voornaam van mijn kind. De vos was weg.',
    'Mail naar kwaliteit@skar.example.nl of bel 026 000 00 00',
    '',
    '\ud800 \udfff @ @@ a@ @b',
  ])('A5: nobody is named by single names, initials, roles and boxes: "%s"', (text) => {
    expect(whoIsNamedIn(directory, text)).toEqual([]);
  });

  it('reads a long text without a stop in a moment', () => {
    const started = performance.now();
    for (const part of ['Bakker ', 'a', '@', 'a@', '0', 'Joris-', '\u0301'])
      whoIsNamedIn(directory, part.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('who reports', () => {
  it.each([
    [{ name: 'Jan Ouder', email: 'joris.bakker@jong.example.nl', phone: null }, ['joris-bakker']],
    [
      { name: 'Jan Ouder', email: 'JORIS.BAKKER+thuis@jong.example.nl', phone: null },
      ['joris-bakker'],
    ],
    [{ name: 'Jan Ouder', email: 'jorisbakker@thuis.test', phone: null }, ['joris-bakker']],
    [{ name: 'Jan Ouder', email: 'kaya.fatma@thuis.test', phone: null }, ['fatma-kaya']],
    [{ name: 'Jan Ouder', email: 'kaya-fatma@thuis.test', phone: null }, ['fatma-kaya']],
    [{ name: 'Jan Ouder', email: 'kaya-fatma1987@thuis.test', phone: null }, ['fatma-kaya']],
    [{ name: 'Jan Ouder', email: 'bakker_joris82@thuis.test', phone: null }, ['joris-bakker']],
    [{ name: 'Jan Ouder', email: 'bakker~joris@thuis.test', phone: null }, ['joris-bakker']],
    [{ name: 'Jan Ouder', email: 'vandijk.bram@thuis.test', phone: null }, ['bram-van-dijk']],
    [{ name: 'Jan Ouder', email: 'bramvdijk@thuis.test', phone: null }, ['bram-van-dijk']],
    [{ name: 'Jan Ouder', email: 'witels@thuis.test', phone: null }, ['els-de-wit']],
    [{ name: 'mw. S. de Boer', email: 'x@thuis.test', phone: '+31 26 0000010' }, ['sanne-de-boer']],
    [{ name: 'Bakker, Joris', email: 'x@thuis.test', phone: null }, ['joris-bakker']],
    [{ name: 'mevrouw Fatma Kaya', email: 'x@thuis.test', phone: '06 12345678' }, ['fatma-kaya']],
    [{ name: 'J. Bakker', email: 'x@thuis.test', phone: null }, []],
    [{ name: 'Joris', email: 'kwaliteit@skar.example.nl', phone: '026 000 00 00' }, []],
    [{ name: 'manager', email: '', phone: '' }, []],
  ])('A3: %j', (reporter, ids) => {
    expect(whoIsTheReporter(directory, reporter)).toEqual(ids);
  });
});

describe('who may settle a row that matches nobody', () => {
  it.each([
    ['joris-bakker', 'J. Pietersen', null, true],
    ['joris-bakker', 'JB', null, true],
    ['joris-bakker', 'meneer Bakkers', null, true],
    ['joris-bakker', 'Jor', null, true],
    ['joris-bakker', 'Kees Pietersen', 'adviseur', true],
    ['joris-bakker', null, 'P&K', true],
    ['joris-bakker', 'Kees Pietersen', 'leidster', false],
    ['karin-vos', 'J. Pietersen', 'adviseur', false],
    ['karin-vos', 'V.', null, true],
    ['karin-vos', 'mevrouw de Groot', 'leidster', false],
    ['fatma-kaya', 'Fatima', null, true],
    ['fatma-kaya', null, null, false],
    ['nobody', 'Joris', null, false],
  ])('A1: %s shares something with name %s and role %s: %s', (staffId, name, role, shares) => {
    expect(sharesSomething(directory, staffId, { name, role })).toBe(shares);
  });
});
