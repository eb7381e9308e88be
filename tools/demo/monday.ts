import { Office, type Filed } from '../fill/office.ts';
import { days, stories } from './stories.ts';

/** Plays what happens in every story on one day; `filed` has the cases of the days before, and gets the new ones. */
export async function play(
  day: (typeof days)[number],
  office: Office,
  filed: Map<string, Filed>,
): Promise<void> {
  for (const { name, form, steps, refused = false } of stories) {
    const today = steps[day];
    if (today === undefined) continue;
    const one = filed.get(name) ?? (await office.file(name, form, { refused }));
    filed.set(name, one);
    for (const step of today)
      await step(office, one).catch((cause: Error) => {
        throw new Error(`${name}, ${day} days before: ${cause.message}`, { cause });
      });
  }
}
