import { button, heading, link, text } from './blocks.ts';
import { htmlOf } from './html-of.ts';

const letter = {
  subject: 'Ontvangen',
  blocks: [
    heading('Hoe het verder gaat'),
    text('Je hoort van ons.'),
    link('Regeling', 'https://skar.example.nl/regeling'),
    button('Bekijk je reactie', 'https://skar.example.nl/volgen'),
  ],
};
const asked = (colour?: string) =>
  htmlOf(letter, {
    language: 'NL',
    brand: { name: 'Skar', ...(colour === undefined ? {} : { colour }) },
  });

describe('the colour of a brand', () => {
  it('is that of the line, the name, links and buttons', () => {
    const html = asked('#7a1f5c');
    expect(html).toContain('border-top:4px solid #7a1f5c');
    expect(html).toContain('color:#7a1f5c">Skar</h1>');
    expect(html).toContain('style="color:#7a1f5c">Regeling</a>');
    expect(html).toContain('background:#7a1f5c;color:#fff');
  });

  it('changes nothing else', () => {
    expect(asked('#7a1f5c').replaceAll('#7a1f5c', '#174a7c')).toBe(asked());
  });
});
