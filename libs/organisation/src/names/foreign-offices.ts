import { around } from './hollow-words.ts';
import type { Word } from './words.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// Places and things that are not ours: "directeur van een basisschool", "kwaliteit van het eten".
const foreign = listed(`
  school scholen basisschool basisscholen kleuterschool lagereschool middelbareschool montessorischool
  vrijeschool daltonschool jenaplanschool jeugdschool muziekschool zwemschool dansschool sportschool
  hogeschool universiteit college lyceum gymnasium havo vmbo mbo hbo roc pabo onderwijs
  gemeente gemeentehuis gemeenten stadhuis provincie waterschap ministerie rijk rijksoverheid overheid
  inspectie ggd ggz uwv svb belastingdienst politie brandweer leger defensie rechtbank gevangenis
  ziekenhuis ziekenhuizen umc kliniek huisarts huisartsen huisartsenpraktijk huisartsenpost praktijk
  tandarts tandartsen tandartspraktijk fysiotherapeut fysiotherapie apotheek consultatiebureau thuiszorg
  verpleeghuis verzorgingshuis zorginstelling jeugdzorg verzekeraar zorgverzekeraar zorgverzekering
  verzekering bank woningcorporatie woningbouw makelaar makelaarskantoor advocatenkantoor
  supermarkt winkel winkels winkelketen restaurant hotel cafe fabriek bouwbedrijf garage
  kerk moskee synagoge museum bibliotheek theater bioscoop zwembad dierentuin pretpark
  club sportclub voetbalclub hockeyclub tennisclub vereniging voetbalvereniging sportvereniging
  werkgever werk hospital municipality council bank shop factory church
  eten voeding voedsel maaltijd maaltijden warme lunch ontbijt avondeten brood fruit groente groenten soep
  drinken melk flesvoeding snack snacks tussendoortje tussendoortjes catering cateraar food meals
  speelgoed spullen materiaal materialen meubels bedjes luier luiers doekjes schoonmaak
  speelplaats speelplein buitenruimte gebouw website app portaal foto fotos
`);

// Not ours only behind "een", "ander", "eigen" and the like.
const foreignWhenOther = listed(`
  bedrijf bedrijven organisatie organisaties stichting firma kantoor opvang kinderopvang kdv bso
  kinderdagverblijf kinderdagverblijven peuteropvang peuterspeelzaal creche gastouderbureau locatie
  vestiging instelling company organisation nursery daycare
`);
const others = listed(
  'een n ander andere anders eigen concurrerend concurrerende an another other',
);

const prepositions = listed('van v bij op in voor aan of at from for with vd');
const between = listed(`
  de het t een n den der die dat dit mijn m onze ons zijn haar hun jouw je ander andere eigen grote kleine
  nieuwe oude lokale plaatselijke openbare christelijke katholieke islamitische bijzondere speciale
  middelbare lagere the an my our his her their another other local zoon zoons zoontje zoontjes dochter
  dochters dochtertje kind kinds kinderen kleinkind kleinzoon kleindochter man mans vrouw partner
  algemeen algemene
`);

/**
 * Whether a role of some words is of somewhere else: a noun that is not ours stands right before it, or
 * behind it with nothing but "van een" and the like between, and at most one word that is not known.
 */
export function isForeign(words: readonly Word[], from: number, length: number): boolean {
  const before = words[from - 1];
  const isGlued = before !== undefined && /^[\s-]*$/.test(words[from]!.gap);
  if (isGlued && foreign.has(before.key)) return true;
  let hasPreposition = false;
  let isOther = false;
  let unknown = 0;
  let last = '';
  for (const { key } of words.slice(from + length, from + length + 8)) {
    // "op school" may say where our manager was.
    if (key === 'school' && last === 'op') return false;
    if (foreign.has(key)) return true;
    if (foreignWhenOther.has(key)) return isOther;
    if (hasPreposition && ['die', 'dat'].includes(key)) return false;
    isOther ||= others.has(key);
    if (prepositions.has(key)) hasPreposition = true;
    else if (!between.has(key)) {
      unknown += 1;
      if (unknown > 1 || !hasPreposition || around.has(key)) return false;
    } else if (!hasPreposition && (key === 'die' || key === 'dat')) return false;
    last = key;
  }
  return false;
}
