const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What stands before a surname and may be left out. */
export const prefixes = listed(`
  van v de d den der ter ten te het t vd vande vander vanden op aan in uit bij onder over tot toe
  von zu zum zur am el al ben bin ibn bint ait oulad ould la le les lo du des di da do dos das del
  della dello degli mac mc san sint st s l o e
`);

/** Prefixes that are hardly ever a given name. */
export const plainPrefixes = listed(`
  van v de d den der ter ten te het t vd vande vander vanden op aan in uit bij onder over tot toe
  von zu zum zur s l
`);

/** Titles and forms of address. */
export const titles = listed(`
  dhr hr heer heren de mevr mw mevrouw mevrouws mevrouwtje mvr mevouw mej mejuffrouw mevroew
  juf juffie juffrouw jufrouw meester meneer mijnheer menheer
  mr mrs ms miss mister missus sir madam madame mme monsieur lady lord herr frau fraulein
  drs dr doctor dokter ir ing prof professor ds dominee msc bsc ma ba llm mba phd bc jhr jkvr jonkheer
  bay bey hanim hanem abla abi hoca pan pani si lalla moulay hadj haji hajji tante oom opa oma
  zuster broeder xiansheng nushi laoshi dhrn heerde
`);

/** Words around a name that say nothing about who is meant. */
export const around = listed(`
  een eén n die deze dit dat onze ons mijn m'n hun haar zijn ik we wij u uw er is was zou kan kon
  iemand collega collegas collega's persoon mens man vrouw dame jongen meisje met ook nog zoals
  genaamd heet heette noemt achternaam voornaam naam namen van bij uit op of in over voor naar door
  volgens via tijdens toen nu team groep groepen afdeling locatie vestiging kdv bso peuteropvang
  peuterspeelzaal kinderdagverblijf kinderopvang opvang gob gastouderbureau regio school nieuwe oude
  vaste eigen andere zelfde werkzaam werkt werkte daar hier misschien waarschijnlijk volgens denk
  dacht vermoed vermoedelijk ongeveer soort functie rol the a an from at with by named called this
  that our my his her their and is was maybe perhaps probably think colleague person someone
  somebody team group location department first last surname mailto tel telefoon mobiel mail email
  adres nr nummer bedrijf organisatie stichting firma kantoor hoofdkantoor company organisation te wel zo heel hele erg dus maar al om tot nl com www http https bv nv
`);

/** Words of who says that they do not know. */
export const unknown = listed(`
  weet weten weetniet niet geen idee onbekend onbekende nvt nb bekend anoniem anonymous unknown none no
  not know dont don't do idea name niemand nobody nn ken kennen kent herinner herinneren onthouden
  vergeten zeg zeggen liever wil willen noemen xx xxx leeg blanco na n a x nvt nietbekend geenidee
  ntb tbd bilmiyorum wiem nie wissen weiss keine ahnung niks nothing nee geheim prive later
  invullen ingevuld ingevulde moment zeker precies sure exactly meer remember forgot anders overig
`);

/** Whether a word alone never says who is meant. */
export function isHollow(word: string): boolean {
  return prefixes.has(word) || titles.has(word) || around.has(word) || unknown.has(word);
}
