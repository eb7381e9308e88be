import { keptAddress } from './same-for-all.ts';

it('D13: all addresses of forms of a kind are kept as one, and all others by themselves', () => {
  const form = keptAddress('/skar/reactie/Zx9_-aB?soort=COMPLAINT');
  expect(keptAddress('/skar/reactie/other?soort=COMPLAINT')).toBe(form);
  const others = [
    '/skar/reactie?soort=COMPLAINT',
    '/skar/reactie/other?soort=COMPLIMENT',
    '/skar/en/reactie/other?soort=COMPLAINT',
    '/reactie/other?soort=COMPLAINT',
    '/skar',
    '/skar/volgen',
  ];
  const kept = others.map(keptAddress);
  expect(new Set([form, ...kept]).size).toBe(others.length + 1);
  expect(keptAddress('/skar/volgen')).toBe('/skar/volgen');
});
