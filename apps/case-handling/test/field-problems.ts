import { z } from 'zod';
import { commands } from '../src/domain/case/commands/index.ts';
import type { Command } from '../src/domain/case/define-command.ts';

/** The codes with which the rule of a field, such as `draftJudgment.points[].reasons`, refuses a value. */
export function problemsWithField(place: string, value: unknown): string[] {
  const [name, ...steps] = place.replaceAll('[]', '').split('.');
  const command = commands.find((one) => one.name === name) as Command | undefined;
  let schema: z.ZodType | undefined = command?.input;
  for (const step of steps) {
    const row = schema instanceof z.ZodArray ? (schema.element as z.ZodType) : schema;
    schema = row instanceof z.ZodObject ? (row.shape[step] as z.ZodType) : undefined;
  }
  if (schema === undefined) throw new Error(`There is no field ${place}`);
  return (schema.safeParse(value).error?.issues ?? []).map(
    (issue) => ('params' in issue ? issue.params : undefined)?.['problem'] ?? 'INPUT_NOT_VALID',
  );
}
