const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// Surnames and first names that are ordinary Dutch words too.
const everyday = listed(`
  wit zwart bruin groen blauw rood rode geel grijs grijze blond oranje roze paars rose
  groot grote klein lang kort dik dun jong oud rijk sterk goed mooi snel stil wild bont krom recht breed
  smal hoog laag zoet zuur nieuw donker licht vroom vrij blij druk rustig lief braaf scherp hard zacht
  bakker boer smit smid visser kok jager herder koster kuiper mulder schipper dekker timmerman slager
  schilder schoenmaker kleermaker molenaar koopman veerman brouwer wever snijder snijders verver metselaar
  tuinder tuinman kramer schouten schout meijer meier meester soldaat monnik pastoor priester bisschop
  koning keizer prins ridder graaf hertog baron pauw visscher mol postma
  vos haan wolf beer leeuw hond kat vogel bok hert haas kip mus valk uil raaf kraai arend zwaan gans eend
  duif spreeuw mees vink nachtegaal buizerd reiger vis snoek zalm haring krab bij vlieg mier spin das
  paard ezel koe stier lam schaap geit ram os konijn muis rat egel
  berg dijk bos boom boon bloem bloemen roos rozen lelie iris jasmijn viola linde meer veld beek heide hof
  ven zand wind sneeuw regen zon maan ster sterren steen water zee duin eik beuk es wilg els den esdoorn
  tak blad gras riet hoek rand kant plas poel weide akker tuin gaarde polder land eiland kamp
  huis huizen molen kerk brug poort straat haven kroon school winkel kasteel toren muur dam sluis kade
  hoed jas mantel stok zwaard hamer bijl bel ketel pot pan mand kist wagen wiel schip boot anker
  bril baard staart haar hand voet hoofd neus oog mond buik been hart stem
  appel peer kers pruim noot boter kaas brood koek peper zout mosterd suiker honing wijn bier
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mei juni juli winter zomer lente herfst
  vrede vreugde hoop geluk liefde wil moed wijs best wens kus tas bal vuur ijs goud zilver ijzer
  vader moeder neef oom broer kind man vrouw heer dame zoon jongen vriend buur
`);

/** Whether a word is an ordinary Dutch word, in one of its forms, besides a name. */
export function isEverydayWord(word: string): boolean {
  return everyday.has(word) || everyday.has(word.replace(/(?:tje|je|en|s|e)$/, ''));
}
