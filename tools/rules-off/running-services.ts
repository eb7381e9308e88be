import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { bundle } from '../stack/bundle.ts';
import { services, type Service } from '../stack/services.ts';
import { bundleFolder } from '../stack/settings.ts';
import type { Stack } from '../stack/stack.ts';

/** Bundles the services that some files may be part of, and starts anew those whose bundle is another one by that. */
export class RunningServices {
  readonly #stack: Pick<Stack, 'restart'>;
  readonly #running = new Map(services.map((service) => [service, digestOf(service)]));

  constructor(stack: Pick<Stack, 'restart'>) {
    this.#stack = stack;
  }

  /** Settles when every service runs what its sources say now. */
  async follow(files: readonly string[]): Promise<void> {
    const changed: Service[] = [];
    for (const service of services.filter((one) => files.some((file) => mayHold(one, file)))) {
      await bundle(`apps/${service}/src/main.ts`, mainOf(service));
      const digest = digestOf(service);
      if (digest !== this.#running.get(service)) changed.push(service);
      this.#running.set(service, digest);
    }
    await Promise.all(changed.map((service) => this.#stack.restart(service)));
  }
}

const mainOf = (service: Service) => `${bundleFolder(service)}/main.js`;
const mayHold = (service: Service, file: string) =>
  file.startsWith('libs/') || file.startsWith(`apps/${service}/`);
const digestOf = (service: Service) =>
  createHash('sha256')
    .update(readFileSync(mainOf(service)))
    .digest('hex');
