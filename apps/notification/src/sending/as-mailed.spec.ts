import { asMailed, tokenOpenerBy } from './as-mailed.ts';
import type { LetterToSend } from './letter-store.ts';

const queuedAt = new Date('2026-12-01T10:00:00Z');
const letter = (change: Partial<LetterToSend> = {}) =>
  ({
    case_id: 'c',
    queued_at: queuedAt,
    text: 'Hier: https://skar.example.nl/volgen#nieuwe-code.',
    html: '<a href="https://skar.example.nl/volgen#nieuwe-code">Hier</a>',
    sealed_token: 'sealed',
    ...change,
  }) as LetterToSend;
const openToken = async () => 'abc_-9';
const hours = (count: number) => new Date(queuedAt.getTime() + count * 3_600_000);

describe('D12: a letter as it is mailed', () => {
  it('has its token in both parts', async () => {
    expect(await asMailed(letter(), { openToken, now: hours(47) })).toMatchObject({
      text: 'Hier: https://skar.example.nl/volgen#nieuwe-code=abc_-9.',
      html: '<a href="https://skar.example.nl/volgen#nieuwe-code=abc_-9">Hier</a>',
    });
  });

  it('is as it was kept where nothing was sealed for it, whatever its age', async () => {
    const plain = letter({ sealed_token: null });
    expect(await asMailed(plain, { openToken, now: hours(400) })).toBe(plain);
  });

  it.each<[string, () => Promise<string | null>, Date]>([
    ['whose token is too old', openToken, hours(48)],
    ['whose token is gone', async () => null, hours(1)],
  ])('is none %s', async (_what, open, now) => {
    expect(await asMailed(letter(), { openToken: open, now })).toBeNull();
  });
});

it.each<[string, object | 'erased', string | null]>([
  ['a token', { token: 'A'.repeat(43) }, 'A'.repeat(43)],
  ['an erased reaction', 'erased', null],
  ['something else', { code: 'A'.repeat(43) }, null],
  ['markup', { token: `${'A'.repeat(43)}"><script>` }, null],
  ['nothing', { token: '' }, null],
])('D12: opens %s to a token alone', async (_what, sealed, expected) => {
  expect(await tokenOpenerBy({ open: async () => sealed })('c', 'sealed')).toBe(expected);
});
