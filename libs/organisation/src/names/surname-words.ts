// Surnames of the Netherlands that are words of the Dutch word list of OpenTaal (2.20.23, basiswoorden-gekeurd): CC BY 3.0,
// © 2006-2020 OpenTaal, © 2001-2005 Simon Brouwer e.a., https://github.com/OpenTaal/opentaal-wordlist.
const words = new Set(
  `
  adelaar akker anker appel arend baars bakker bal baron beek been beer bel berg berge bergen best beuk bever bie bier
  bijl bisschop blad blauw blij bloem bloemen blok blom bock bode boer boers bogaard bok bont boom boon boot borst bos
  bot boter bouwman bouwmeester braaf braam breed brief bril brink broek broer brood brouwer brug bruin buik buis
  buitenhuis buizerd bult buren burg burger burgers bus buur cox daalder dag dalen dam dame das dekker dienst diepen
  dijk dik ding dinsdag doek donderdag dongen donker dood dool doorn doornbos draak dries driest dronk drost druk duif
  duin dun eend egel eik eiland els engelen engels esdoorn essen evers ezel fluit fortuin gaarde gans gast geel geest
  geit geluk gestel goed goede goud gouden gouw graaf gras greep griek griffioen grijs groen groot groothuis grote
  guit haak haan haas hagen hak hakker ham hamer hamers hand hard haring hart haven he heer heide heiden hemel herder
  herfst hert hertog heuvel hoed hoek hoeks hoes hoeven hof hofstee hond honing hoofd hoog hooi hoop horst hout houten
  huis huisman huizen hulp hulst ijs ijzer iris jager jas jasmijn jong jonge jongen jonker juli juni kaas kade kalf
  kamp kampen kamper kans kant kas kasteel kat kater keizer kelder kerk kerkhof kers ketel ketting kind kip kist
  klaver kleermaker klein klerk klomp klooster kloosterhof klop kluis knecht knol knoop knop koe koek kof kok kolen
  konijn koning kooi kool koopman koper korf kort kost kosten koster kraai kraal kraan krab krabbe kramer kroes kroon
  kruik kruis krul kuil kuiper kuit kus kwast laag laan lage laken lam land lang lange last lee leest leeuw leger
  leider lelie lente lepel licht lief liefde lier lijn linde linden lint loep loon los maan maandag maas maat man mand
  mangel mantel markt mast mater meer mees meester mei meier meis melis mens merk mes metselaar middel mier moed
  moeder moet mol molen molenaar mond monnik mooi moor mosterd mout muis mulder mus muur nachtegaal nagel neef nek
  neus nieuw nood noord noot noten oever olie oog oom oord oost oosten oranje os otter oud oude oven paap paard paars
  pan pastoor pater pauw peer pels pen peper pijl pijper pit plaats plan plank plant plas ploeg poel pol polder poort
  poot pop post pot priester prins pruim put putten raad raaf ram rand rat recht regen reiger rek reus ridder riem
  riet rietveld rijk rijn ring rode roest romein rood rooi room rooms roos rots roze rozen ruimte ruit ruiter rus rust
  rustig salet samen sas schaaf schaap schaar schakelaar schans schat scheepmaker scheer schelling schelvis schenk
  schenkel scherp schild schilder schip schipper schoen schoenmaker school schoon schot schout schrik schut schuur
  slag slager slinger sloot slot sluis smal smid sneeuw snel snijder snoek soldaat som song soos spaan span speelman
  spek spel spiegel spier spies spijker spin spits spoor spreeuw sprong spruit staal staart stad staf stal stam star
  starre steen stek stem ster sterk stern steun stichter stier stil stip stoel stok stoop storm straat stralen straten
  streng strijker strik stroom struik stuiver suiker tak tand tang tas tijd tijger timmerman tol ton toom toren touw
  trap tromp trouw tuin tuinder tuinman tulp uil vaandrager vaart vader valk vat veen veer veerman veld ven verf
  verhagen verstappen verver vet vijver vink vis visser vlam vlas vlieg vlieger vliet vloed voet vogel volk vonk vorst
  vos vraag vrede vreugde vriend vrij vrijdag vroeg vrolijk vrome vroom vrouw vuur waal waard wachter wagen wal wand
  warm wassenaar water weber week weer wees weg weide wens wereld werf werk werkman wester wever wiek wiel wijk wijn
  wijs wil wild wildschut wilg wind winkel winter winters wissel wit witte woensdag wolf wortel woud wout zaal zacht
  zadel zak zalm zand zanger zanten zaterdag zee zeeman zegel zijl zilver zoet zomer zon zondag zonder zoon zorg zout
  zuid zuiden zuur zwaan zwaard zwager zwart zwarte
`
    .trim()
    .split(/\s+/),
);

/** Whether a surname is a Dutch word too, in small letters: "bakker" is a trade as well. */
export function isSurnameWord(word: string): boolean {
  return words.has(word);
}
