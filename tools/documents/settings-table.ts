import type { SettingNote } from '@klantreacties/service-runtime';
import { configs, type Setting } from '../stack/configs.ts';
import { lineOf, operatorsPortOf, type Service } from '../stack/services.ts';
import { table } from './sections.ts';

const code = (text: string) => `\`${text}\``;

/** The settings of a service, in the order of its schema. */
export function settingsTable(service: Service): string {
  const { port } = lineOf(service);
  return tableOfSettings(configs[service].settings.shape, {
    PORT: String(port),
    OPERATORS_PORT: String(operatorsPortOf(port)),
  });
}

/** A row for each setting: name, what holds without it, meaning and an example; throws where one does not say what it means. */
export const tableOfSettings = (
  settings: Record<string, Setting>,
  examples: Record<string, string> = {},
): string =>
  table(
    ['variable', 'default', 'meaning', 'example'],
    Object.entries(settings).map(([name, setting]) => {
      const { description, example } = (setting.meta() ?? {}) as Partial<SettingNote>;
      if (description === undefined || example === undefined)
        throw new Error(`${name} does not say what it means, with an example`);
      return [code(name), defaultOf(setting), description, code(examples[name] ?? example)];
    }),
  );

function defaultOf(setting: Setting): string {
  const { success, data } = setting.safeParse(undefined);
  if (!success) return 'required';
  if (data === undefined) return 'none';
  return code(typeof data === 'object' ? JSON.stringify(data) : String(data));
}
