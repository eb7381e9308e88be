const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const family = listed(`
  moeder moeders mama mam mamma mammie mams mamas vader vaders papa pap pappa pappie paps papas pa
  ouder ouders oma omas opa opas grootmoeder grootvader grootouder grootouders overgrootmoeder overgrootvader
  dochter dochters dochtertje zoon zoons zoontje zonen kind kinderen kindje kids kleinkind kleinkinderen
  kleindochter kleinzoon pleegkind baby tweeling
  zus zussen zusje zusjes zuster broer broers broertje broertjes halfzus halfbroer tweelingzus tweelingbroer
  tante tantes tantetje oom ooms nicht nichtje neef neefje neven
  schoonzus schoonzusje schoonzuster schoonbroer schoonmoeder schoonvader schoonouders schoondochter
  schoonzoon schoonfamilie stiefmoeder stiefvader stiefzus stiefbroer stiefdochter stiefzoon stiefouder
  bonusmoeder bonusvader bonusmama bonuspapa pleegmoeder pleegvader pleegouder pleegouders zwager
  peettante peetoom peetmoeder peetvader 
  man mannetje vrouw vrouwtje partner echtgenoot echtgenote vriend vriendin vrienden vriendinnen vriendje
  vriendinnetje verloofde ex exman exvrouw expartner wederhelft levensgezel familie familielid gezin
  buurvrouw buurman buur buren buurmeisje buurjongen kennis
  mother mom mum mommy mummy father dad daddy parent parents grandmother grandma granny grandfather grandpa
  daughter son sister brother aunt auntie uncle cousin niece nephew husband wife friend neighbour neighbor
  baba abla teyze babaanne anneanne
`);

/** Whether a word says that somebody is of the family or a friend: "oma Karin", "mijn zus". */
export function isFamilyWord(word: string): boolean {
  return family.has(word);
}
