import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StackSettings } from './settings.ts';

/** Remembers for which sources the databases and topics of a data folder were made ready. */
export class KnownDatabases {
  readonly #settings: StackSettings;
  readonly #sources: string;

  constructor(settings: StackSettings, sources: string) {
    this.#settings = settings;
    this.#sources = sources;
  }

  /** Whether nothing is left to make. A given part can be replaced without a word, so never with one. */
  get ready(): boolean {
    const { dataFolder, given } = this.#settings;
    return (
      given.brokers === undefined &&
      Object.keys(given.databaseUrl).length === 0 &&
      ['postgres/PG_VERSION', 'kafka/log/meta.properties'].every((file) =>
        existsSync(join(dataFolder, file)),
      ) &&
      existsSync(this.#file) &&
      readFileSync(this.#file, 'utf8') === this.#sources
    );
  }

  keep(): void {
    writeFileSync(this.#file, this.#sources);
  }

  get #file(): string {
    return join(this.#settings.dataFolder, 'migrated-from');
  }
}
