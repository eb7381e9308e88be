import { z } from 'zod';

/** The environment is not what the service needs; names every wrong variable at once, never a value. */
export class ConfigError extends Error {
  readonly variables: string[];
  constructor(problems: { variable: string; reason: string }[]) {
    super(
      `The configuration is not valid:\n${problems.map(({ variable, reason }) => `  ${variable}: ${reason}`).join('\n')}`,
    );
    this.name = 'ConfigError';
    this.variables = problems.map(({ variable }) => variable);
  }
}

/** Reads typed configuration; throws a ConfigError that names all wrong variables. */
export function readConfig<Schema extends z.ZodObject>(
  schema: Schema,
  environment: Record<string, string | undefined>,
): z.infer<Schema> {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, environment[name] || undefined]),
  );
  const parsed = schema.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({
        variable: String(issue.path[0] ?? '(all)'),
        reason: given[String(issue.path[0])] === undefined ? 'is missing' : issue.message,
      }));
  if (environment['MODE'] === 'production')
    for (const [variable, value] of Object.entries(given)) {
      if (value?.includes(developmentMark))
        problems.push({ variable, reason: 'holds a key made for development' });
      if (variable === clockVariable && Number(value ?? 0) !== 0)
        problems.push({ variable, reason: 'moves the clock, which production never does' });
    }
  if (problems.length > 0 || !parsed.success) throw new ConfigError(problems);
  return parsed.data;
}

const clockVariable = 'CLOCK_OFFSET_MS';

/** Stands in the `kid` of every key that the stack runner makes; production refuses such keys. */
export const developmentMark = 'development-';
