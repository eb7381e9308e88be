import { readFileSync } from 'node:fs';
import { type Directory } from '../directory.ts';
import { parseDirectory } from '../parse-directory.ts';
import { whoMayBeMeant, whoMayBeNamed } from './who-may-be-meant.ts';

const yaml = readFileSync(new URL('../../directory.yaml', import.meta.url), 'utf8');

function directoryWith(more: [id: string, name: string, locationId: string][] = []): Directory {
  const parsed = parseDirectory(yaml);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const [someone] = parsed.directory.staff.filter(({ id }) => id === 'anouk-peters');
  const others = more.map(([id, name, locationId]) => ({
    ...someone!,
    id,
    name,
    email: `${id}@skar.example.nl`,
    locationIds: [locationId],
  }));
  return { ...parsed.directory, staff: [...parsed.directory.staff, ...others] };
}

const ours = directoryWith();
const many = directoryWith([
  ['obrien', "Sean O'Brien", 'skar-de-linde'],
  ['hof', "Pieter van 't Hof", 'skar-de-linde'],
  ['berg', 'Vera van den Berg', 'skar-de-linde'],
  ['li', 'Li Wei', 'skar-de-linde'],
  ['chen', 'Chen Xiaoming', 'skar-de-linde'],
  ['yilmaz', 'Ayşe Kaya-Yılmaz', 'skar-de-linde'],
  ['sahin', 'Şahin Ağaoğlu', 'skar-de-linde'],
  ['lukasz', 'Łukasz Wójcik', 'skar-de-linde'],
  ['weiss', 'Anne Marie Weiß', 'skar-de-linde'],
  ['linde', 'Linde de Vries', 'skar-de-linde'],
  ['salah', 'Ben Salah', 'skar-de-linde'],
  ['kok', 'Jan de Kok', 'skar-de-linde'],
  ['ma', 'Bo Ma', 'skar-de-linde'],
  ['jansen', 'Sanne Jansen-de Wit', 'skar-het-nest'],
  ['amsterdam', 'Sjoukje Hoekstra', 'korein-de-vlieger'],
]);

type Row = [name: string | null, role: string | null, strong: string, weak: string];

function found(directory: Directory, name: string | null, role: string | null, at: string | null) {
  const brandId = at?.split('-')[0] ?? 'skar';
  const meant = whoMayBeMeant(directory, { name, role }, { brandId, locationId: at });
  const idsOf = (confidence: string) =>
    meant
      .filter((one) => one.confidence === confidence)
      .map(({ staffId }) => staffId)
      .sort()
      .join(' ');
  return { strong: idsOf('STRONG'), weak: idsOf('WEAK') };
}

const sorted = (ids: string) => ids.split(' ').sort().join(' ');

const holds =
  (directory: Directory, at: string | null) =>
  (...[name, role, strong, weak]: Row) =>
    expect(found(directory, name, role, at)).toEqual({
      strong: sorted(strong),
      weak: sorted(weak),
    });

const [joris, karin, fatma] = ['joris-bakker', 'karin-vos', 'fatma-kaya'];
const [anouk, bram, sanne] = ['anouk-peters', 'bram-van-dijk', 'sanne-de-boer'];
const [mo, els, renate, hanneke] = ['mo-el-amrani', 'els-de-wit', 'renate-smit', 'hanneke-blom'];

describe('whom a name of one word means, at De Linde', () => {
  it.each<Row>([
    ['de heer Bakker', 'adviseur', '', joris],
    ['hr. Bakker', 'adviseur', '', joris],
    ['Dhr Bakker', null, '', joris],
    ['mevr. Vos', 'adviseur', '', karin],
    ['Mw. Vos', null, '', karin],
    ['Mrs Vos', 'adviser', '', karin],
    ['drs. K', null, '', ''],
    ['Joris (P&K)', 'adviseur', '', joris],
    ['Joris (p en k)', null, '', joris],
    ['Joris bij Skar', null, '', joris],
    ['ANOUK', null, '', anouk],
    ['juf Anouk', 'juf', '', anouk],
    ['leidster Anouk', null, '', anouk],
    ['Anouk’s collega', null, '', anouk],
    ['Karin de Groot', null, '', karin],
    ['Karin', 'Bakker', '', `${karin} ${joris}`],
    ['Jorris', null, '', joris],
    ['Jris', null, '', joris],
    ['Anokk', null, '', anouk],
    ['Deboer', null, '', sanne],
    ['de Boer-Jansen', null, '', sanne],
    ['v Dijk', null, '', bram],
    ['v. Dijk', null, '', bram],
    ['vandijk', null, '', bram],
    ['Sanne (De Linde)', null, '', sanne],
    ['van Dijk', 'pedagogisch medewerker', '', bram],
    ['Abraham', null, '', bram],
    ['Susanna', null, '', sanne],
    ['Elisabeth', null, '', els],
    ['Fatima', null, '', fatma],
    ['Wim', null, '', 'wim-data'],
    ['Willem', null, '', 'wim-data'],
  ])('A1: "%s", role %s', holds(ours, 'skar-de-linde'));

  it('A1: counts for the whole brand where no location is given, and for no other brand', () => {
    const holdsInBrand = holds(ours, null);
    holdsInBrand('de heer Bakker', 'adviseur', '', joris);
    holdsInBrand('Mohamed', null, '', mo);
    holdsInBrand('Verhoeven', null, '', '');
  });

  it.each<Row>([
    ['Anouk', null, '', ''],
    ['Anouk van De Linde', null, '', anouk],
    ['Anouk (Linde)', null, '', anouk],
    ['Anouk', 'leidster De Linde', '', anouk],
    ['Els', null, '', els],
    ['Karin', null, '', karin],
    ['Anouk Peters', null, anouk, ''],
  ])(
    'A1: counts at the place alone, or at one that is named: "%s", %s',
    holds(ours, 'skar-het-nest'),
  );
});

describe('whom a whole name means, wherever it is written', () => {
  it.each<Row>([
    ['Joris Bakker', null, joris, ''],
    ['Joris Bakker, adviseur P&K', 'adviseur', joris, ''],
    ['Joris Jan Bakker', 'adviseur', joris, ''],
    ['Jorris Bakker', 'adviseur', joris, ''],
    ['Joris Bakkr', null, joris, ''],
    ['Jrois Bakker', null, joris, ''],
    ['J. Bakker', null, joris, ''],
    ['J Bakker', null, joris, ''],
    ['J.J. Bakker', null, joris, ''],
    ['JJ Bakker', null, joris, ''],
    ['J.Bakker', null, joris, ''],
    ['JBakker', null, joris, ''],
    ['Bakker, Joris', null, joris, ''],
    ['Bakker J.', null, joris, ''],
    ['Bakker, J.J. (Joris)', null, joris, ''],
    ['JorisBakker', null, joris, ''],
    ['jorisbakker', null, joris, ''],
    ['joris.bakker', null, joris, ''],
    ['joris_bakker', null, joris, ''],
    ['JORIS BAKKER', null, joris, ''],
    ['jOrIs bAkKeR', null, joris, ''],
    ['JoRiS BaKkEr', null, joris, ''],
    ['meneer Joris Bakker', null, joris, ''],
    ['Joris', 'Bakker', joris, ''],
    ['Bakker', 'Joris, adviseur', joris, ''],
    [null, 'Joris Bakker', joris, ''],
    ['adviseur P&K', 'Joris Bakker', joris, ''],
    ['Sanne de Boer - van Dijk', null, sanne, ''],
    ['Sanne Boer', null, sanne, ''],
    ['Sanne de Boer-Jansen', null, sanne, ''],
    ['vestigingsmanager Sanne de Boer', 'vestigingsmanager', sanne, ''],
    ['Sanné de Boer', null, sanne, ''],
    ['Bram v. Dijk', null, bram, ''],
    ['bram dijk', null, bram, ''],
    ['Dijk, Bram van', null, bram, ''],
    ['van Dijk, Bram', null, bram, ''],
    ['Mo El-Amrani', null, mo, ''],
    ['Mo Elamrani', null, mo, ''],
    ['Mo al Amrani', null, mo, ''],
    ['M. el Amrani', null, mo, ''],
    ['Els de Wit', null, els, ''],
    ['Joris Bakker en Karin Vos', 'adviseurs', `${joris} ${karin}`, ''],
    ['Joris Bakker & Karin Vos', null, `${joris} ${karin}`, ''],
    ['Anouk Peters, Bram van Dijk', null, `${anouk} ${bram}`, ''],
    ['Anouk Peters / Bram van Dijk', null, `${anouk} ${bram}`, ''],
    ['Anouk Peters\nBram van Dijk', null, `${anouk} ${bram}`, ''],
    ['Joris Bakker of iemand anders', null, joris, ''],
    ['joris.bakker@jong.example.nl', 'adviseur', joris, ''],
    ['Joris.Bakker+skar@JONG.example.nl', null, joris, ''],
    ['mail: <joris.bakker@jong.example.nl>', null, joris, ''],
    ['joris.bakker@gmail.test', null, joris, ''],
    ['jorisbakker82@gmail.test', null, joris, ''],
    ['bakker_joris@gmail.test', null, joris, ''],
    ['joris.bakker@skar.example.nl', null, joris, ''],
    ['jbakker@gmail.test', null, '', joris],
    ['kwaliteit@skar.example.nl', null, '', ''],
    ['info@skar.example.nl', null, '', ''],
    ['026 000 00 10', null, sanne, ''],
    ['+31 26 0000010', null, sanne, ''],
    ['0031-26-0000010', null, sanne, ''],
    ['+31 (0)26 000 00 10', null, sanne, ''],
    ['bel 0260000010 maar', null, sanne, ''],
    ['026 000 00 00', null, '', ''],
  ])('A5: "%s", role %s', holds(ours, 'korein-de-vlieger'));

  it.each<Row>([
    ['K. Bakker', null, '', joris],
    ['A. van Dijk', null, '', bram],
    ['Joris + Karin', null, '', `${joris} ${karin}`],
    ['Anouk/Bram', null, '', `${anouk} ${bram}`],
    ['Anouk en Bram', 'leidsters', '', `${anouk} ${bram}`],
    ['Karin Bakker', null, '', `${karin} ${joris}`],
    ['Jorris Bakkr', null, '', joris],
    ['Abraham van Dijk', null, '', bram],
  ])('A5: but less surely "%s", role %s', holds(ours, 'skar-de-linde'));

  it('A5: a calling name beside the surname counts at another location too', () => {
    holds(ours, 'korein-de-vlieger')('Mohamed el Amrani', null, '', mo);
  });
});

describe('letters that a reader takes for the same', () => {
  it.each<Row>([
    ['Ｊｏｒｉｓ Ｂａｋｋｅｒ', null, joris, ''],
    ['J\u043eris B\u0430kker', null, joris, ''],
    ['J\u043e\u0433\u0456\u0455 \u0412\u0430\u043a\u043a\u0435\u0433', null, joris, ''],
    ['\u0408\u039fR\u0399\u0405 \u0392\u0410\u039a\u041a\u0395R', null, joris, ''],
    ['Jo\u200bris Bak\u00adker', null, joris, ''],
    ['\u202aJoris\u202c\u00a0Bakker', null, joris, ''],
    ['Jo\u0301ris Ba\u0308kker', null, joris, ''],
    ['𝓙𝓸𝓻𝓲𝓼 𝔹𝕒𝕜𝕜𝕖𝕣', null, joris, ''],
    ['ⒿⓄⓇⒾⓈ ⒷⒶⓀⓀⒺⓇ', null, joris, ''],
    ['Jorıs Bakker', null, joris, ''],
    ['JORİS BAKKER', null, joris, ''],
    ['Bram van D\u0133k', null, bram, ''],
    ['Bram van Dyk', null, bram, ''],
    ['llse Verhoeven', null, 'ilse-verhoeven', ''],
    ['\u0399lse Verhoeven', null, 'ilse-verhoeven', ''],
    ['\u202erekkaB siroJ', null, joris, ''],
    ['Joris—Bakker', null, joris, ''],
    ['Joris‑Bakker', null, joris, ''],
  ])('A1: "%s"', holds(ours, 'skar-het-nest'));

  it.each<Row>([
    ['Sean O’Brien', null, 'obrien', ''],
    ['Sean OBrien', null, 'obrien', ''],
    ['Sean O Brien', null, 'obrien', ''],
    ['O`Brien', null, '', 'obrien'],
    ['meneer O´Brien', null, '', 'obrien'],
    ['Pieter van ’t Hof', null, 'hof', ''],
    ['van t Hof', null, '', 'hof'],
    ['vd Berg', null, '', 'berg'],
    ['v.d. Berg', null, '', 'berg'],
    ['vdBerg', null, '', 'berg'],
    ['V. van den Berg', null, 'berg', ''],
    ['Vera Berg', null, 'berg', ''],
    ['vandenberg', null, '', 'berg'],
    ['Li Wei', null, 'li', ''],
    ['Wei Li', null, 'li', ''],
    ['Li', null, '', 'li'],
    ['Lo', null, '', ''],
    ['Xiaoming Chen', null, 'chen', ''],
    ['Xiao Ming Chen', null, 'chen', ''],
    ['Xiao-Ming Chen', null, 'chen', ''],
    ['Ayse Kaya', null, 'yilmaz', ''],
    ['Ayse Yilmaz', null, 'yilmaz', ''],
    ['Ayşe YILMAZ-KAYA', null, 'yilmaz', ''],
    ['Ayse KayaYilmaz', null, 'yilmaz', ''],
    ['Sahin Agaoglu', null, 'sahin', ''],
    ['Lukasz Wojcik', null, 'lukasz', ''],
    ['ŁUKASZ WÓJCIK', null, 'lukasz', ''],
    ['Annemarie Weiss', null, 'weiss', ''],
    ['Anne-Marie Weiß', null, 'weiss', ''],
    ['Anne Weiss', null, 'weiss', ''],
    ['juf Linde', null, '', 'linde'],
    ['Linde de Vries', null, 'linde', ''],
    ['juf Ben', null, '', 'salah'],
    ['mevrouw De Kok', null, '', 'kok'],
    ['mevrouw Ma', null, '', 'ma'],
    ['Bo', null, '', 'ma'],
    ['Be', null, '', ''],
  ])('A1: of other colleagues "%s"', holds(many, 'skar-de-linde'));
});

describe('whom a role means', () => {
  it.each<Row>([
    [null, 'vestigingsmanager', sanne, ''],
    ['', 'VM', sanne, ''],
    ['weet ik niet', 'manager', sanne, ''],
    ['-', 'Vestigings-manager', sanne, ''],
    ['?', 'locatie manager', sanne, ''],
    ['onbekend', 'leidinggevende', sanne, ''],
    ['geen idee', 'de manager', sanne, ''],
    ['n.v.t.', 'location manager', sanne, ''],
    ["don't know", 'maneger', sanne, ''],
    ['unknown', 'the manager', sanne, ''],
    ['de manager', null, sanne, ''],
    ['manager', 'manager', sanne, ''],
    ['mevrouw', 'vestigingsmanager', sanne, ''],
    ['manager De Vlieger', null, 'ilse-verhoeven', ''],
    [null, 'manager van Het Nest', mo, ''],
    [null, 'regiomanager', els, ''],
    [null, 'regional manager', els, ''],
    [null, 'bestuurder', hanneke, ''],
    [null, 'directeur', renate, hanneke],
    [null, 'directie', '', `${renate} ${hanneke}`],
    [null, 'leidinggevende P&K', karin, ''],
    [null, 'adviseur P&K', '', `${joris} ${fatma}`],
    [null, 'P&K', '', `${karin} ${joris} ${fatma}`],
    [null, 'P & K', '', `${karin} ${joris} ${fatma}`],
    [null, 'kwaliteit', '', `${karin} ${joris} ${fatma}`],
    ['juf', null, '', `${anouk} ${bram}`],
    [null, 'pedagogisch medewerker', '', `${anouk} ${bram}`],
    [null, "pm'er", '', `${anouk} ${bram}`],
    ['leidsters', 'medewerkers', '', `${anouk} ${bram}`],
    [null, 'analist', 'wim-data', ''],
    ['Jan Pietersen', 'vestigingsmanager', '', sanne],
    ['Pietersen', 'adviseur P&K', '', `${joris} ${fatma}`],
    ['B.', 'manager', '', sanne],
    ['vestigingsmanager Pietersen', null, '', sanne],
    ['Anouk', 'vestigingsmanager', '', anouk],
    ['Joris en de manager', null, sanne, joris],
    ['P.K. Pietersen', null, '', ''],
    ['P.M. Pietersen', null, '', ''],
    ['kapper', 'tandarts', '', ''],
    [null, null, '', ''],
    ['mevrouw', null, '', ''],
    ['De Linde', null, '', ''],
  ])('A4: name %s, role %s, at De Linde', holds(ours, 'skar-de-linde'));

  it.each<Row>([
    [null, 'vestigingsmanager', '', `${sanne} ${mo}`],
    [null, 'regiomanager', els, ''],
    [null, 'bestuurder', hanneke, ''],
    ['manager De Linde', null, sanne, ''],
  ])('A4: name %s, role %s, where no location is given', holds(ours, null));
});

describe('whom little means', () => {
  it.each([
    'J',
    'J.',
    'J.B.',
    'JB',
    'F.K.',
    'j b',
    '…',
    '1',
    'van de',
    '@',
    '👍',
    '\ud800',
    'a@',
    "'",
  ])('A1: "%s" means nobody', (name) => {
    expect(found(ours, name, null, 'skar-de-linde')).toEqual({ strong: '', weak: '' });
  });

  it('A1: somebody who cannot sign in any more is not meant', () => {
    const without = {
      ...ours,
      staff: ours.staff.map((person) => ({ ...person, active: person.id !== joris })),
    };
    expect(found(without, 'Joris Bakker', null, null)).toEqual({ strong: '', weak: '' });
  });
});

describe('whom the ways to write an office mean, at De Linde', () => {
  it.each<Row>([
    [null, 'P. en K.', '', `${karin} ${joris} ${fatma}`],
    [null, 'P en K.', '', `${karin} ${joris} ${fatma}`],
    [null, 'p. & k.', '', `${karin} ${joris} ${fatma}`],
    [null, 'P.enK.', '', `${karin} ${joris} ${fatma}`],
    [null, 'P+K.', '', `${karin} ${joris} ${fatma}`],
    [null, "p & k'er", '', `${karin} ${joris} ${fatma}`],
    [null, 'P&Kteam', '', `${karin} ${joris} ${fatma}`],
    [null, 'P.K.', '', `${karin} ${joris} ${fatma}`],
    [null, 'P.K. team', '', `${karin} ${joris} ${fatma}`],
    [null, 'iemand van P. & K.', '', `${karin} ${joris} ${fatma}`],
    [null, 'P. en K.-medewerker', '', `${karin} ${joris} ${fatma}`],
    [null, 'p&amp;k', '', `${karin} ${joris} ${fatma}`],
    [null, 'het kwaliteitsteam', '', `${karin} ${joris} ${fatma}`],
    [null, 'kwaliteits team', '', `${karin} ${joris} ${fatma}`],
    [null, 'kwaliteits-afdeling', '', `${karin} ${joris} ${fatma}`],
    [null, 'kwaliteitsmensen', '', `${karin} ${joris} ${fatma}`],
    [null, "kwaliteitscollega's", '', `${karin} ${joris} ${fatma}`],
    [null, 'klachtenteam', '', `${karin} ${joris} ${fatma}`],
    [null, 'mensen van kwaliteit', '', `${karin} ${joris} ${fatma}`],
    [null, 'kwaliteitsdame', '', `${karin} ${joris} ${fatma}`],
    [null, 'team pedagogiek en kwaliteit', '', `${karin} ${joris} ${fatma}`],
    ['Kees Puk', 'P. en K. dame', '', `${karin} ${joris} ${fatma}`],
    ['P. en K. dame', null, '', `${karin} ${joris} ${fatma}`],
    ['P. en K. Pietersen', null, '', `${karin} ${joris} ${fatma}`],
    ['P. en K. Vos', null, karin, ''],
    [null, 'kwaliteitsadviseuses', '', `${joris} ${fatma}`],
    [null, 'kwaliteitsmanagement', karin, ''],
    [null, 'kwaliteitscoördinator', karin, ''],
    [null, 'vestigingsmanagers', sanne, ''],
    [null, 'locatieleiding', sanne, ''],
    [null, 'locatie-leiding', sanne, ''],
    [null, 'clustermanager', sanne, ''],
    [null, 'clustermanagers', sanne, ''],
    [null, 'locatiemanagement', sanne, ''],
    [null, 'unitleiding', sanne, ''],
    [null, 'kinderdagverblijfmanager', sanne, ''],
    [null, 'locatiehoofden', sanne, ''],
    [null, 'regiomanagement', els, ''],
    [null, 'regioleiding', els, ''],
    [null, 'regio managers', els, ''],
    [null, 'directieteam', '', `${renate} ${hanneke}`],
    [null, 'lid van het directieteam', '', `${renate} ${hanneke}`],
    [null, 'directieleden', '', `${renate} ${hanneke}`],
    [null, 'managementteam', '', `${renate} ${hanneke}`],
    [null, 'groepsleidsters', '', `${anouk} ${bram}`],
    [null, 'babyjuffen', '', `${anouk} ${bram}`],
    [null, 'bso-juffen', '', `${anouk} ${bram}`],
    [null, 'pedagogisch team', '', `${anouk} ${bram}`],
    [null, 'flexkrachten', '', `${anouk} ${bram}`],
  ])('A4: name %s, role %s', holds(ours, 'skar-de-linde'));

  it.each<Row>([
    [null, 'kwaliteit van het eten', '', ''],
    [null, 'kwaliteit eten', '', ''],
    [null, 'kwaliteit van de luiers', '', ''],
    [null, 'directie basisschool De Regenboog', '', ''],
    [null, 'directeur (basisschool)', '', ''],
    [null, 'directeur van een school', '', ''],
    [null, 'directeur van de school van mijn zoon', '', ''],
    [null, 'directeur van mijn dochters school', '', ''],
    [null, 'manager van de gemeente', '', ''],
    [null, 'directeur bij de GGD', '', ''],
    [null, 'GGD directeur', '', ''],
    [null, 'manager in het ziekenhuis', '', ''],
    [null, 'bestuurder van een woningcorporatie', '', ''],
    [null, 'directeur van een ander kinderdagverblijf', '', ''],
    [null, 'directeur van een bedrijf', '', ''],
    [null, 'kwaliteitsmedewerker bij de GGD', '', ''],
  ])(
    'A4: an office of somewhere else means nobody: name %s, role %s',
    holds(ours, 'skar-de-linde'),
  );

  it.each<Row>([
    [null, 'directie van Skar', '', `${renate} ${hanneke}`],
    [null, 'manager van de groep', sanne, ''],
    [null, 'de directeur zelf', '', `${hanneke} ${renate}`],
    [null, 'manager, kwaliteit van het eten', '', sanne],
    [null, 'manager die het eten gaf', '', sanne],
    [null, 'manager die op school was', sanne, ''],
    [null, 'directeur van de organisatie', renate, hanneke],
    [null, 'directeur van het bedrijf', renate, hanneke],
    [null, 'directeur basisschool, en P&K', '', `${karin} ${joris} ${fatma}`],
    [null, 'kwaliteit van Skar', '', `${karin} ${joris} ${fatma}`],
    [null, 'directie van basisschool De Linde', '', `${renate} ${hanneke}`],
  ])('A4: in doubt an office is ours: name %s, role %s', holds(ours, 'skar-de-linde'));

  it.each<Row>([
    ['nieuwe juf met wit haar', null, '', `${els} ${anouk} ${bram}`],
    [null, 'nieuwe juf met wit haar', '', `${els} ${anouk} ${bram}`],
    ['JUF MET WIT HAAR', null, '', `${els} ${anouk} ${bram}`],
    ['boer zoekt vrouw type', 'juf', '', `${sanne} ${anouk} ${bram}`],
    ['Boer zoekt vrouw type', 'juf', '', `${sanne} ${anouk} ${bram}`],
    ['juf met zwarte jas', null, '', `${anouk} ${bram} pieter-zwart`],
    ['juf met een bloem in het haar', null, '', `${hanneke} ${anouk} ${bram}`],
    ['manager met wit haar', null, '', `${els} ${sanne}`],
    ['die lange met de vos op de jas', 'leidster', '', `${karin} ${anouk} ${bram}`],
    ['juf bakker', null, '', joris],
    ['Juf De Wit', 'juf', '', els],
    ['mevrouw bakker van de afdeling kwaliteit', null, '', joris],
  ])(
    'A4: an ordinary word that is a name too hides no role: name %s, role %s',
    holds(ours, 'skar-de-linde'),
  );
});

describe('whom names in one word and private addresses mean, at another location', () => {
  it.each<Row>([
    ['SdeBoer', null, sanne, ''],
    ['S.deBoer', null, sanne, ''],
    ['sdeboer', null, sanne, ''],
    ['SDEBOER', null, sanne, ''],
    ['sboer', null, sanne, ''],
    ['deBoerS', null, sanne, ''],
    ['mevr. SdeBoer', null, sanne, ''],
    ['BvanDijk', null, bram, ''],
    ['BvDijk', null, bram, ''],
    ['Bdijk', null, bram, ''],
    ['MelAmrani', null, mo, ''],
    ['EdeWit', null, els, ''],
    ['KVos', null, karin, ''],
    ['APeters', null, anouk, ''],
    ['apeters', null, anouk, ''],
    ['PetersA', null, anouk, ''],
    ['KdeBoer', null, '', ''],
    ['peters', null, '', ''],
    ['kaya.fatma@thuis.test', null, fatma, ''],
    ['kaya-fatma@thuis.test', null, fatma, ''],
    ['kaya-fatma1987@thuis.test', null, fatma, ''],
    ['1987kaya.fatma@thuis.test', null, fatma, ''],
    ['kayafatma@thuis.test', null, fatma, ''],
    ['bakker_joris82@thuis.test', null, joris, ''],
    ['joris1bakker2@thuis.test', null, joris, ''],
    ['de.boer.sanne@thuis.test', null, sanne, ''],
    ['boersanne@thuis.test', null, sanne, ''],
    ['dijk.van.bram@thuis.test', null, bram, ''],
    ['bramvdijk@thuis.test', null, bram, ''],
    ['elswit@thuis.test', null, els, ''],
    ['elamrani.mo@thuis.test', null, mo, ''],
  ])('A5: "%s"', holds(ours, 'korein-de-vlieger'));
});

describe('whom a text about a support person names, at De Linde', () => {
  it.each<[text: string, strong: string, weak: string]>([
    ['mijn zus, directeur van een basisschool', '', ''],
    ['de manager', '', ''],
    ['P&K', '', ''],
    ['oma Karin', '', ''],
    ['mijn dochter Karin', '', ''],
    ['tante Karin', '', ''],
    ['schoonzus Karin', '', ''],
    ['Karin (mijn zus)', '', ''],
    ['moeder van Karin en Joris', '', ''],
    ['mijn vriendin Fatma, adviseur P&K', '', ''],
    ['mijn broer Jorris', '', ''],
    ['opa Willem', '', ''],
    ['oma Bakker', '', joris],
    ['mevr. Kaya', '', fatma],
    ['Karin', '', karin],
    ['juf Anouk', '', anouk],
    ['juf Anouk van mijn zoon', '', anouk],
    ['mijn man en Anouk van de groep', '', anouk],
    ['Fatma Kaya', fatma, ''],
    ['mijn zus Fatma Kaya', fatma, ''],
    ['K. Vos, mijn tante', karin, ''],
    ['fatma.kaya@jong.example.nl', fatma, ''],
    ['kaya.fatma@thuis.test', fatma, ''],
    ['mijn zus, 026 000 00 10', sanne, ''],
  ])('A1: "%s"', (text, strong, weak) => {
    const meant = whoMayBeNamed(ours, text, { brandId: 'skar', locationId: 'skar-de-linde' });
    expect(meant).toEqual([
      ...(strong === '' ? [] : [{ staffId: strong, confidence: 'STRONG' }]),
      ...(weak === '' ? [] : [{ staffId: weak, confidence: 'WEAK' }]),
    ]);
  });
});
