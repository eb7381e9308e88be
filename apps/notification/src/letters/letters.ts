import type { Brand } from '@klantreacties/organisation';
import type { Language, TermDates } from '@klantreacties/procedure';
import { link, list, longDate, quote, text, type Block, type Letter } from './blocks.ts';

/** What every letter is written in: the brand's voice and the reader's language. */
export interface Voice {
  brand: Brand;
  language: Language;
  number: string;
}

type Say = (nl: string, en: string) => string;
const sayIn =
  (language: Language): Say =>
  (nl, en) =>
    language === 'NL' ? nl : en;

const greeting = (say: Say, name: string): Block => text(say(`Beste ${name},`, `Dear ${name},`));
const goodbye = ({ brand }: Voice, say: Say): Block =>
  text(say(`Met vriendelijke groet,\n${brand.name}`, `Kind regards,\n${brand.name}`));
const follow = ({ brand }: Voice, say: Say): Block =>
  link(say('Bekijk je reactie', 'See your reaction'), brand.followUpUrl);

function externalRoutes(say: Say): Block {
  return list(
    say(
      'Klachtenloket Kinderopvang: gratis advies, telefoon 0900-1877, www.klachtenloket-kinderopvang.nl',
      'Klachtenloket Kinderopvang: free advice, phone 0900-1877, www.klachtenloket-kinderopvang.nl',
    ),
    say(
      'Geschillencommissie Kinderopvang: www.degeschillencommissie.nl',
      'Geschillencommissie Kinderopvang (disputes committee): www.degeschillencommissie.nl',
    ),
  );
}

/** E01 Ontvangstbevestiging: number, dates and link, no text of the case. */
export function receiptLetter(
  voice: Voice,
  given: { name: string; receivedOn: string; dates: TermDates; complaint: boolean },
): Letter {
  const { brand, language, number } = voice;
  const say = sayIn(language);
  const day = (date: string) => longDate(date, language);
  const { handlerKnownDueOn, proposalDueOn, settledDueOn } = given.dates;
  const terms = [
    say(
      `Uiterlijk ${day(handlerKnownDueOn)} hoor je wie je reactie behandelt.`,
      `By ${day(handlerKnownDueOn)} you will hear who handles your reaction.`,
    ),
    ...(proposalDueOn === null
      ? []
      : [
          say(
            `We proberen je uiterlijk ${day(proposalDueOn)} een oplossing voor te stellen.`,
            `We try to propose a solution by ${day(proposalDueOn)}.`,
          ),
        ]),
    ...(settledDueOn === null
      ? []
      : [
          given.complaint
            ? say(
                `Uiterlijk ${day(settledDueOn)} is je klacht afgehandeld.`,
                `By ${day(settledDueOn)} your complaint is settled.`,
              )
            : say(
                `Uiterlijk ${day(settledDueOn)} is je reactie afgehandeld.`,
                `By ${day(settledDueOn)} your reaction is settled.`,
              ),
        ]),
  ];
  return {
    subject: say(
      `We hebben je reactie ontvangen (${number})`,
      `We have received your reaction (${number})`,
    ),
    blocks: [
      greeting(say, given.name),
      text(
        say(
          `We hebben je reactie goed ontvangen op ${day(given.receivedOn)}. Je nummer is ${number}.`,
          `We received your reaction on ${day(given.receivedOn)}. Your number is ${number}.`,
        ),
      ),
      list(...terms),
      text(
        say(
          'Je leest je reactie terug met je nummer en de code die je bij het versturen kreeg.',
          'You can read your reaction with your number and the code that you got when you sent it.',
        ),
      ),
      follow(voice, say),
      text(
        say(
          `Heb je een vraag? Bel ons op ${brand.phone}.`,
          `Do you have a question? Call us on ${brand.phone}.`,
        ),
      ),
      text(
        say(
          `Wil je met iemand buiten ${brand.name} praten over iets dat over een grens ging? Dat kan met de externe vertrouwenspersoon.`,
          `Would you like to talk to someone outside ${brand.name} about something that crossed a line? You can, with the external confidant.`,
        ),
      ),
      link(`${brand.confidant.name}, ${brand.confidant.phone}`, brand.confidant.url),
      text(say('Je kunt ook hulp van buiten vragen:', 'You can also ask for help from outside:')),
      externalRoutes(say),
      goodbye(voice, say),
    ],
  };
}

/** E02 Behandelaar toegewezen. */
export function handlerLetter(
  voice: Voice,
  given: {
    name: string;
    handler: { name: string; function: string; email: string; phone: string | null };
    dates: TermDates;
  },
): Letter {
  const say = sayIn(voice.language);
  const { handler, dates } = given;
  const phone = handler.phone === null ? '' : `, ${handler.phone}`;
  return {
    subject: say(
      `Wie je reactie behandelt (${voice.number})`,
      `Who handles your reaction (${voice.number})`,
    ),
    blocks: [
      greeting(say, given.name),
      text(
        say(
          `${handler.name}, ${handler.function}, behandelt je reactie.`,
          `${handler.name}, ${handler.function}, handles your reaction.`,
        ),
      ),
      text(
        say(
          `Je bereikt ${handler.name} zo: ${handler.email}${phone}.`,
          `You can reach ${handler.name} like this: ${handler.email}${phone}.`,
        ),
      ),
      text(
        say(
          `Wat gebeurt er nu? ${handler.name} neemt contact met je op en zoekt uit wat er is gebeurd.`,
          `What happens next? ${handler.name} will contact you and find out what happened.`,
        ),
      ),
      ...(dates.proposalDueOn === null
        ? []
        : [
            text(
              say(
                `We proberen je uiterlijk ${longDate(dates.proposalDueOn, 'NL')} een oplossing voor te stellen.`,
                `We try to propose a solution by ${longDate(dates.proposalDueOn, 'EN')}.`,
              ),
            ),
          ]),
      follow(voice, say),
      goodbye(voice, say),
    ],
  };
}

/** E04 Voortgangsbericht. */
export function progressLetter(
  voice: Voice,
  given: {
    name: string;
    done: string;
    next: string;
    nextMessageOn: string;
    reasonOfDelay: string | null;
  },
): Letter {
  const say = sayIn(voice.language);
  return {
    subject: say(
      `Hoe het staat met je reactie (${voice.number})`,
      `How your reaction is going (${voice.number})`,
    ),
    blocks: [
      greeting(say, given.name),
      text(say('Dit hebben we gedaan:', 'This is what we did:')),
      quote(given.done),
      text(say('Dit gaan we doen:', 'This is what we will do:')),
      quote(given.next),
      ...(given.reasonOfDelay === null
        ? []
        : [
            text(say('Het duurt langer. De reden is:', 'It takes longer. The reason is:')),
            quote(given.reasonOfDelay),
          ]),
      text(
        say(
          `Uiterlijk ${longDate(given.nextMessageOn, 'NL')} hoor je weer van ons.`,
          `You will hear from us again by ${longDate(given.nextMessageOn, 'EN')}.`,
        ),
      ),
      follow(voice, say),
      goodbye(voice, say),
    ],
  };
}

/** E05 Voorstel voor een oplossing: the proposal in full. */
export function proposalLetter(
  voice: Voice,
  given: { name: string; handlerName: string; proposal: string; answerBy: string },
): Letter {
  const say = sayIn(voice.language);
  return {
    subject: say(
      `Een voorstel voor een oplossing (${voice.number})`,
      `A proposal for a solution (${voice.number})`,
    ),
    blocks: [
      greeting(say, given.name),
      text(say(`${given.handlerName} stelt dit voor:`, `${given.handlerName} proposes this:`)),
      quote(given.proposal),
      text(
        say(
          `Wat vind je ervan? Laat het ons weten voor of op ${longDate(given.answerBy, 'NL')}. Je kunt ja of nee zeggen, en er iets bij schrijven.`,
          `What do you think? Let us know by ${longDate(given.answerBy, 'EN')}. You can say yes or no, and write something with it.`,
        ),
      ),
      link(say('Geef je antwoord', 'Give your answer'), voice.brand.followUpUrl),
      text(
        say(
          'Zeg je nee of antwoord je niet? Dan gaan we toch verder en krijg je een oordeel.',
          'Do you say no, or nothing? We will go on anyway and you will get a judgment.',
        ),
      ),
      goodbye(voice, say),
    ],
  };
}

const findings: Record<string, [string, string]> = {
  UPHELD: ['gegrond', 'upheld'],
  PARTLY_UPHELD: ['deels gegrond', 'partly upheld'],
  NOT_UPHELD: ['ongegrond', 'not upheld'],
  NO_FINDING: ['We kunnen hierover niet oordelen', 'We cannot judge this'],
};

/** E06 Oordeel en afspraken, in full, with every route for who disagrees (Wko art. 1.57b(2)e-f, 1.57c). */
export function judgmentLetter(
  voice: Voice,
  given: {
    name: string;
    points: { point: string; finding: string; reasons: string }[];
    measures: { description: string; owner: string; dueOn: string }[];
    noMeasuresReason: string | null;
    disputeUntil: string;
  },
): Letter {
  const { language } = voice;
  const say = sayIn(language);
  const points = given.points.flatMap(({ point, finding, reasons }) => {
    const [nl, en] = findings[finding] ?? [finding, finding];
    const judged =
      finding === 'NO_FINDING'
        ? say(`${nl}. De reden:`, `${en}. The reason:`)
        : say(`Wij vinden dit ${nl}. De reden:`, `We find this ${en}. The reason:`);
    return [
      text(say(`Je schreef over: ${point}`, `You wrote about: ${point}`)),
      text(judged),
      quote(reasons),
    ];
  });
  const agreements =
    given.measures.length > 0
      ? [
          text(say('Dit spreken we af:', 'This is what we agree:')),
          list(
            ...given.measures.map(({ description, owner, dueOn }) =>
              say(
                `${description} (${owner}). Dit is klaar op ${longDate(dueOn, 'NL')}.`,
                `${description} (${owner}). This is done on ${longDate(dueOn, 'EN')}.`,
              ),
            ),
          ),
        ]
      : [
          text(say('We nemen geen maatregelen. De reden:', 'We take no measures. The reason:')),
          quote(given.noMeasuresReason ?? ''),
        ];
  return {
    subject: say(
      `Ons oordeel over je klacht (${voice.number})`,
      `Our judgment on your complaint (${voice.number})`,
    ),
    blocks: [
      greeting(say, given.name),
      text(
        say(
          'We hebben je klacht onderzocht. Dit is ons oordeel.',
          'We looked into your complaint. This is our judgment.',
        ),
      ),
      ...points,
      ...agreements,
      text(say('Hiermee sluiten we je klacht.', 'With this we close your complaint.')),
      text(
        say(
          'Ben je het niet eens met ons? Dan kun je hierheen:',
          'Do you disagree with us? Then you can go here:',
        ),
      ),
      externalRoutes(say),
      text(
        say(
          `Naar de Geschillencommissie kun je tot en met ${longDate(given.disputeUntil, 'NL')}. Dat is 12 maanden nadat je bij ons klaagde. Je hebt geen advocaat nodig. De uitspraak is bindend.`,
          `You can go to the disputes committee until ${longDate(given.disputeUntil, 'EN')}. That is 12 months after you complained to us. You do not need a lawyer. The ruling is binding.`,
        ),
      ),
      text(
        say(
          `Is er iets nieuws, of houden we ons niet aan een afspraak? Laat het weten, dan kijken we er opnieuw naar: ${voice.brand.phone}.`,
          `Is there something new, or do we not keep an agreement? Let us know and we will look at it again: ${voice.brand.phone}.`,
        ),
      ),
      follow(voice, say),
      goodbye(voice, say),
    ],
  };
}

/** E07 Maatregel uitgevoerd of uitgesteld. */
export function measureLetter(
  voice: Voice,
  given:
    | { name: string; description: string; realisedOn: string }
    | { name: string; description: string; dueOn: string; reason: string },
): Letter {
  const say = sayIn(voice.language);
  const done = 'realisedOn' in given;
  return {
    subject: done
      ? say(`Een afspraak is klaar (${voice.number})`, `An agreement is done (${voice.number})`)
      : say(
          `Een afspraak krijgt een nieuwe datum (${voice.number})`,
          `An agreement gets a new date (${voice.number})`,
        ),
    blocks: [
      greeting(say, given.name),
      text(say('Het gaat over deze afspraak:', 'This is about this agreement:')),
      quote(given.description),
      ...(done
        ? [
            text(
              say(
                `Dit is klaar sinds ${longDate(given.realisedOn, 'NL')}.`,
                `This is done since ${longDate(given.realisedOn, 'EN')}.`,
              ),
            ),
          ]
        : [
            text(
              say(
                `De nieuwe datum is ${longDate(given.dueOn, 'NL')}. De reden:`,
                `The new date is ${longDate(given.dueOn, 'EN')}. The reason:`,
              ),
            ),
            quote(given.reason),
          ]),
      follow(voice, say),
      goodbye(voice, say),
    ],
  };
}

const kinds: Record<string, string> = {
  COMPLAINT: 'klacht',
  IMPROVEMENT_POINT: 'verbeterpunt',
  COMPLIMENT: 'compliment',
};

/** N01 Nieuwe reactie, to P&K; of a restricted one the number only. */
export function newReactionLetter(
  voice: Voice,
  given: { kind: string; location: string | null; restricted: boolean; handlerKnownDueOn: string },
): Letter {
  const { brand, number } = voice;
  return {
    subject: `Nieuwe reactie ${number}`,
    blocks: given.restricted
      ? [
          text(
            `Er is een ernstige reactie: ${number}. Alleen de leiding van P&K en de directeur mogen hem lezen.`,
          ),
        ]
      : [
          text(`Er is een nieuwe reactie: ${number}.`),
          list(
            `Soort: ${kinds[given.kind] ?? given.kind}`,
            `Merk: ${brand.name}`,
            `Locatie: ${given.location ?? 'niet bekend of hele organisatie'}`,
            'Ernst: gewoon',
          ),
          text(`Wijs een behandelaar aan voor of op ${longDate(given.handlerKnownDueOn, 'NL')}.`),
        ],
  };
}

/** N02 Jij behandelt deze reactie, to the handler; no text of the case. */
export function assignmentLetter(voice: Voice, given: { name: string; dates: TermDates }): Letter {
  const { settledDueOn, proposalDueOn } = given.dates;
  return {
    subject: `Jij behandelt reactie ${voice.number}`,
    blocks: [
      text(`Beste ${given.name},`),
      text(
        `P&K vraagt jou om reactie ${voice.number} te behandelen. Meld je aan, lees het dossier en zeg of je het doet.`,
      ),
      list(
        ...(proposalDueOn === null
          ? []
          : [`Voorstel: liefst voor of op ${longDate(proposalDueOn, 'NL')}`]),
        ...(settledDueOn === null
          ? []
          : [`Afgehandeld: uiterlijk ${longDate(settledDueOn, 'NL')}`]),
      ),
      text(
        'Wat je leest is geheim (Wet kinderopvang, artikel 1.57d). Ben je er zelf bij betrokken, of kun je niet vrij oordelen? Laat het P&K meteen weten en open het dossier niet.',
      ),
      link('Naar het dossier', voice.brand.followUpUrl),
    ],
  };
}

/** N11 Brief niet aangekomen, to P&K. */
export function failedLetter(voice: Voice, given: { letter: string; code: number | null }): Letter {
  return {
    subject: `Brief ${given.letter} niet aangekomen (${voice.number})`,
    blocks: [
      text(
        `De brief ${given.letter} bij reactie ${voice.number} is geweigerd${given.code === null ? '' : ` (code ${given.code})`}.`,
      ),
      text('De ouder weet dit dus nog niet. Bel of schrijf de ouder.'),
    ],
  };
}
