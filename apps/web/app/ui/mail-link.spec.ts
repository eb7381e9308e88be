import { mailTo } from './mail-link.ts';

describe('P7: a link to write to somebody', () => {
  it.each([
    ['eva@example.nl', 'mailto:eva@example.nl'],
    ["eva.o'hara@example.nl", "mailto:eva.o'hara@example.nl"],
    ['eva@крeчe.example.nl', `mailto:eva@${encodeURIComponent('крeчe.example.nl')}`],
  ])('leads to %s', (address, link) => {
    expect(mailTo(address)).toBe(link);
  });

  it.each([
    'eva?bcc=boss&body=Hoi@example.nl',
    'boss%40elders.example.nl?x=@example.nl',
    'eva%0d%0abcc=boss@example.nl',
    'eva#&/@example.nl',
    'eva+tag@example.nl',
  ])('leads to %s alone, and holds nothing else', (address) => {
    const { pathname, search, hash } = new URL(mailTo(address));
    expect(decodeURIComponent(pathname)).toBe(address);
    expect(pathname.split('@')).toHaveLength(2);
    expect([search, hash]).toEqual(['', '']);
  });
});
