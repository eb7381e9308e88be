import type { Texts } from './texts.ts';

/** To talk first is a wish and never a hurdle (docs/domain.md section 1). */
export const talkFirst: Texts = {
  NL: 'Kun en wil je erover praten? Doe dat dan eerst met de groep of de locatie. Vaak is het dan snel opgelost. Het hoeft niet: je kunt ons altijd schrijven.',
  EN: 'Can you talk about it, and do you want to? Then do so first, with the group or the location. Often that solves it soon. You do not have to: you can always write to us.',
};

/** What the external confidant does, of which we keep nothing (docs/domain.md section 8). */
export const confidantDoes: Texts = {
  NL: 'De vertrouwenspersoon werkt niet bij ons. Je kunt er terecht als er iets gebeurde dat over een grens ging. De vertrouwenspersoon luistert, geeft advies en helpt je met je klacht. Wij bewaren niets van jullie gesprek.',
  EN: 'The confidant does not work for us. You can turn to them if something happened that crossed a line. The confidant listens, gives advice and helps you with your complaint. We keep nothing of what you discuss.',
};
