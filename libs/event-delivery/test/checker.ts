import type { Counted } from './pair.ts';

/** Every way in which effects differ from what was committed: lost, doubled, or out of the key's order. */
export function faultsIn(committed: readonly Counted[], effects: readonly Counted[]): string[] {
  const faults: string[] = [];
  const nsOf = (events: readonly Counted[], key: string) =>
    events.filter((event) => event.key === key).map(({ n }) => n);
  for (const key of new Set([...committed, ...effects].map((event) => event.key))) {
    const [wanted, seen] = [nsOf(committed, key), nsOf(effects, key)];
    for (const n of wanted) if (!seen.includes(n)) faults.push(`${key}/${n} is lost`);
    for (const n of new Set(seen)) {
      if (!wanted.includes(n)) faults.push(`${key}/${n} was never committed`);
      if (seen.indexOf(n) !== seen.lastIndexOf(n)) faults.push(`${key}/${n} has two effects`);
    }
    const order = wanted.filter((n) => seen.includes(n));
    if (faults.length === 0 && order.join() !== seen.join()) faults.push(`${key} is out of order`);
  }
  return faults;
}
