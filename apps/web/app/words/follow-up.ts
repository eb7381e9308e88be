import type { Failure } from '../graph.ts';
import type { InLanguages } from '../language.ts';

interface FollowUpWords {
  title: string;
  lost: { text: string; link: string };
  ended: string;
  noCookies(phone: string): string;
  problems: string;
  /** Above what is wrong where that is of no field. */
  note: string;
  closed: string;
  sent: { bericht: string; antwoord: string };
  failed: Readonly<Record<Failure, string>>;
  again: string;
  reused: string;
  yours: string;
  partly: string;
  stands: string;
  to(brand: string): string;
  handler(name: string): string;
  steps: {
    received: string;
    handler(name: string | null): string;
    passedOn: string;
    proposed: string;
    settled: string;
    list: string;
    done: string;
    now: string;
  };
  notYet: string;
  proposal: {
    title: string;
    answerBy(day: string): string;
    takenBack: string;
    answered: Readonly<Record<'AGREED' | 'DECLINED', string>>;
  };
  agreements: { title: string; dueOn(day: string): string; realisedOn(day: string): string };
  talk: {
    title: string;
    you: string;
    we: string;
    none: string;
    answer: Readonly<Record<'AGREED' | 'DECLINED', string>>;
  };
  letters: { title: string; none: string; notNow: string; notSent: string };
  wrote: string;
  unhappy: { title: string; text(phone: string): string };
  close: { text: string; button: string };
}

/** What stands on the pages of the follow-up beside what the graph gives, in language B1. */
export const followUpWords: InLanguages<FollowUpWords> = {
  NL: {
    title: 'Volg je reactie',
    lost: { text: 'Ben je je code kwijt?', link: 'Vraag een nieuwe code' },
    ended:
      'Je was een tijd weg. Vul je nummer en je code nog een keer in. Wat je schreef, hebben we nog.',
    noCookies: (phone) =>
      `Je nummer en code kloppen. Maar je browser bewaart geen cookies, en zonder cookies kunnen we je reactie niet laten zien. Zet cookies aan en probeer het opnieuw, of bel ${phone}.`,
    problems: 'Dit moet nog anders',
    note: 'Let op',
    closed: 'Je reactie is dicht. Niemand ziet hem nu op dit apparaat zonder je code.',
    sent: {
      bericht: 'We hebben je bericht. Je ziet het hieronder bij Berichten.',
      antwoord: 'We hebben je antwoord. Je ziet het hieronder bij Berichten.',
    },
    failed: {
      DOWN: 'Het lukt nu even niet. Dat ligt aan ons. Wat je schreef, hebben we nog. Probeer het over een minuut nog een keer.',
      ENDED: 'Vul je nummer en je code nog een keer in. Wat je schreef, hebben we nog.',
      TOO_LARGE: 'Dit is te veel tekst. Wat je schreef, staat er nog. Maak het korter.',
      TOO_MANY:
        'Het is nu erg druk. Wat je schreef, hebben we nog. Probeer het over een paar minuten nog een keer.',
    },
    again: 'Probeer het nog een keer',
    reused:
      'Hiervandaan stuurde je al iets anders: kijk bij Berichten. Wil je dit ook sturen? Verstuur het dan nog een keer.',
    yours: 'Dit schreef je',
    partly:
      'We kunnen nu niet alles laten zien. Wat je stuurt, komt wel aan. Kijk over een paar minuten nog een keer.',
    stands: 'Zo staat het ervoor',
    to: (brand) => `Je stuurde deze reactie aan ${brand}.`,
    handler: (name) => `${name} behandelt je reactie.`,
    steps: {
      received: 'We kregen je reactie',
      handler: (name) =>
        name === null ? 'Iemand behandelt je reactie' : `${name} behandelt je reactie`,
      passedOn: 'We gaven je compliment door aan het team',
      proposed: 'We stelden een oplossing voor',
      settled: 'Je klacht is afgehandeld, met een oordeel',
      list: 'De stappen',
      done: 'Klaar:',
      now: 'Nu:',
    },
    notYet: 'We openen je reactie. Kijk over een minuut nog een keer.',
    proposal: {
      title: 'Ons voorstel',
      answerBy: (day) => `Laat het ons uiterlijk ${day} weten.`,
      takenBack: 'Dit voorstel geldt niet meer.',
      answered: {
        AGREED: 'Je gaat akkoord met dit voorstel.',
        DECLINED: 'Je gaat niet akkoord met dit voorstel.',
      },
    },
    agreements: {
      title: 'Dit spraken we af',
      dueOn: (day) => `Dit is uiterlijk ${day} klaar.`,
      realisedOn: (day) => `Dit is gedaan op ${day}.`,
    },
    talk: {
      title: 'Berichten',
      you: 'Jij',
      we: 'Wij',
      none: 'Er zijn nog geen berichten.',
      answer: {
        AGREED: 'Ik ga akkoord met het voorstel.',
        DECLINED: 'Ik ga niet akkoord met het voorstel.',
      },
    },
    letters: {
      title: 'Brieven',
      none: 'Er zijn nog geen brieven.',
      notNow: 'We kunnen je brieven nu even niet laten zien.',
      notSent: 'nog niet verstuurd',
    },
    wrote: 'Dit schreef je',
    unhappy: {
      title: 'Ben je niet tevreden?',
      text: (phone) =>
        `Stuur ons een bericht, of bel ${phone}. Kom je er met ons niet uit? Dan kun je naar iemand die niet bij ons hoort.`,
    },
    close: {
      text: 'Klaar met kijken? Sluit je reactie, vooral als anderen dit apparaat ook gebruiken.',
      button: 'Sluit je reactie',
    },
  },
  EN: {
    title: 'Follow your reaction',
    lost: { text: 'Did you lose your code?', link: 'Ask for a new code' },
    ended:
      'You were away for a while. Fill in your number and your code once more. We still have what you wrote.',
    noCookies: (phone) =>
      `Your number and code are right. But your browser keeps no cookies, and without cookies we cannot show your reaction. Turn cookies on and try again, or call ${phone}.`,
    problems: 'This has to be different',
    note: 'Please note',
    closed: 'Your reaction is closed. Nobody sees it on this device now without your code.',
    sent: {
      bericht: 'We have your message. You see it below, at Messages.',
      antwoord: 'We have your answer. You see it below, at Messages.',
    },
    failed: {
      DOWN: 'It does not work just now. That is our fault. We still have what you wrote. Try again in a minute.',
      ENDED: 'Fill in your number and your code once more. We still have what you wrote.',
      TOO_LARGE: 'This is too much text. What you wrote is still here. Make it shorter.',
      TOO_MANY:
        'It is very busy just now. We still have what you wrote. Try again in a few minutes.',
    },
    again: 'Try again',
    reused:
      'You sent something else from here before: look at Messages. Do you want to send this too? Then send it once more.',
    yours: 'This is what you wrote',
    partly:
      'We cannot show everything just now. What you send does arrive. Look again in a few minutes.',
    stands: 'Where we are now',
    to: (brand) => `You sent this reaction to ${brand}.`,
    handler: (name) => `${name} handles your reaction.`,
    steps: {
      received: 'We got your reaction',
      handler: (name) =>
        name === null ? 'Somebody handles your reaction' : `${name} handles your reaction`,
      passedOn: 'We passed your compliment on to the team',
      proposed: 'We proposed a solution',
      settled: 'Your complaint is settled, with a judgment',
      list: 'The steps',
      done: 'Done:',
      now: 'Now:',
    },
    notYet: 'We are opening your reaction. Look again in a minute.',
    proposal: {
      title: 'Our proposal',
      answerBy: (day) => `Let us know by ${day}.`,
      takenBack: 'This proposal no longer holds.',
      answered: {
        AGREED: 'You agree with this proposal.',
        DECLINED: 'You do not agree with this proposal.',
      },
    },
    agreements: {
      title: 'What we agreed',
      dueOn: (day) => `This is done by ${day}.`,
      realisedOn: (day) => `This was done on ${day}.`,
    },
    talk: {
      title: 'Messages',
      you: 'You',
      we: 'We',
      none: 'There are no messages yet.',
      answer: {
        AGREED: 'I agree with the proposal.',
        DECLINED: 'I do not agree with the proposal.',
      },
    },
    letters: {
      title: 'Letters',
      none: 'There are no letters yet.',
      notNow: 'We cannot show your letters just now.',
      notSent: 'not sent yet',
    },
    wrote: 'This is what you wrote',
    unhappy: {
      title: 'Not satisfied?',
      text: (phone) =>
        `Send us a message, or call ${phone}. No solution with us? Then you can go to somebody who is not part of us.`,
    },
    close: {
      text: 'Finished reading? Close your reaction, especially if other people use this device too.',
      button: 'Close your reaction',
    },
  },
};
