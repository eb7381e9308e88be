import { measureNames, type Mistaken } from './names-on-lists.ts';

// Whom the matcher finds for the committed lists, and how long one form takes beside 5,000 colleagues.
const say = (line: string) => process.stdout.write(`${line}\n`);
const { forms, missed, unrelated, strongOf5000, anyOf40, indexMs, formMs } = measureNames();

for (const { form, ids } of missed)
  say(
    `missed   ${JSON.stringify([form.name, form.role])} at ${form.location ?? form.brand}: ${ids.join(', ')} (${form.why})`,
  );
print('strong  ', strongOf5000);
print('of 40   ', anyOf40);
say(`${missed.length} of ${forms} forms miss somebody (at most 0)`);
say(
  `${strongOf5000.length} of ${unrelated} unrelated names match anybody of 5,000 strongly (at most 8)`,
);
say(`${anyOf40.length} of ${unrelated} unrelated names match anybody of 40 in reach (at most 100)`);
say(
  `processor time of one form beside 5,000: median ${formMs.median.toFixed(2)} ms, p99 ${formMs.p99.toFixed(2)} ms, most ${formMs.most.toFixed(2)} ms (at most 20); the index, once, ${indexMs.toFixed(0)} ms`,
);
process.exitCode = missed.length === 0 && strongOf5000.length <= 8 && anyOf40.length <= 100 ? 0 : 1;

function print(what: string, mistaken: readonly Mistaken[]): void {
  for (const { name, takenFor } of mistaken)
    say(`${what} ${name}: ${takenFor.slice(0, 5).join(', ')}`);
}
