import { heavyRequests } from './heavy-requests.ts';

it.each([
  ['59 kB', 59_000],
  ['319 kB', 319_000],
  ['3.8 MB', 3_800_000],
  ['7.4 MB', 7_400_000],
])('a heavy request of %s is as large as it says', (size, bytes) => {
  const { body } = heavyRequests().find(({ what }) => what.endsWith(size))!;
  expect(Math.abs(body.length - bytes) / bytes).toBeLessThan(0.05);
});
