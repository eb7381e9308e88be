import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

it('the script of the pages has at most 4 kB, presses nothing and sends nothing', () => {
  const script = readFileSync(fileURLToPath(new URL('letter-link.js', import.meta.url)), 'utf8');
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(4_096);
  expect(script).not.toMatch(/fetch|XMLHttpRequest|sendBeacon|submit|click|import|eval|cookie/);
});
