import { setting, type SettingNote } from '@klantreacties/service-runtime';
import { settings } from '../../apps/intake/src/config.ts';
import { configs } from '../stack/configs.ts';
import { services } from '../stack/services.ts';
import { settingsTable, tableOfSettings } from './settings-table.ts';

const { PORT, HOST, KAFKA_SASL_USERNAME } = settings.shape;

describe('the table of settings', () => {
  it('has name, default, meaning and example of each', () => {
    expect(tableOfSettings({ PORT, HOST, KAFKA_SASL_USERNAME }).split('\n').slice(2)).toEqual([
      '| `PORT` | required | where it listens | `4000` |',
      '| `HOST` | `127.0.0.1` | on which address | `0.0.0.0` |',
      '| `KAFKA_SASL_USERNAME` | none | the user towards brokers | `service` |',
    ]);
  });

  it('refuses a setting that does not say what it means', () => {
    expect(() => tableOfSettings({ PORT: PORT.optional() })).toThrow('PORT does not say');
    expect(() => tableOfSettings({ PORT: setting(PORT, 'a', '1') })).not.toThrow();
  });

  it.each(services)('has a row for every setting of %s, and no secret', (service) => {
    const { shape } = configs[service].settings;
    const rows = settingsTable(service).split('\n').slice(2);
    expect(rows).toHaveLength(Object.keys(shape).length);
    for (const row of rows) expect(row).not.toMatch(/[\w-]{32,}/);
  });

  it.each(services)('gives examples that %s accepts', (service) => {
    for (const [name, schema] of Object.entries(configs[service].settings.shape)) {
      const { example } = schema.meta() as SettingNote;
      const read = schema.safeParse(example.replaceAll('…', 'A'.repeat(43)));
      expect([name, read.success]).toEqual([name, true]);
    }
  });
});
