const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// Small words with which any sentence may begin.
const small = listed(`
  de het een der des den en of maar want dus als dan toen nu nog al ook wel niet geen er daar hier waar wie wat
  welk welke dit dat deze die zijn haar hun ons onze mijn jouw uw je jij ik hij zij ze we wij u men in op aan uit
  bij met om naar na voor door over onder tot te ten ter van via per tussen tegen zonder tijdens sinds langs is
  was waren heb heeft had hebben kan kon moet moest mag zal zou wordt werd worden zo zelf alle alles elk elke
  ieder iemand niemand iets niets meer minder veel weinig enkele beide eerst daarna daarom hoe waarom omdat
  zodat terwijl ja nee toch soms vaak
`);

// Words without which a short text on care can hardly be written: what is done, how it is, when it is.
const usual = listed(`
  wil wilt wilde ben bent min max kom komt mei maart april januari februari juni juli augustus september oktober
  november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lente zomer herfst winter
  groot grote groter klein kleine kleiner lang lange langer kort korte korter jong jonge jonger oud oude ouder nieuw
  nieuwe goed goede beter best beste snel snelle vroeg vroege eerder laat late later hoog hoge laag lage druk drukke
  rustig rustige stil stille vrij vrije vast vaste open lief lieve leuk sterk sterke zwaar zware licht lichte hard
  harde zacht zachte warm warme koud koude recht rechte scherp rijk rijke schoon schone mooi mooie breed brede smal
  smalle dik dikke dun dunne wit witte zwart zwarte rood rode groen groene blauw blauwe geel gele grijs bruin bruine
  kind kinderen kindje meisje meisjes jongen jongens jongetje ouders moeder moeders vader vaders mama papa oma opa
  man vrouw heer dame mens mensen buur broer zus dag dagje week maand jaar tijd uur uren plan plannen zorg zorgen
  hulp steun plaats plek ruimte vraag vragen dienst brief brieven post groep groepen school team regel regels rust
  hoop wens wensen les boek spel eten slaap bed weg thuis beetje maatje dans pols lens toon water tuin zand bos
  huis hand hoofd oog mond neus tand been voet stoel trap muur bal pop zaal winkel kosten lijn punt stem last nood
  raad zak band kans kant hoek rand straat land stad markt feest reis werk fout fouten hart kamer boom
  zon regen wind weer brood melk fruit jas schoen schoenen tas toestemming bericht
`);

/** Whether any sentence may begin with a word: there its capital does not make it a name. */
export function isSmallWord(word: string): boolean {
  return small.has(word);
}

/** Whether a short text on care can hardly be written without a word, so that in small letters it names nobody. */
export function isPlainWord(word: string): boolean {
  return small.has(word) || usual.has(word);
}
