import { spawn, type ChildProcess } from 'node:child_process';
import { portNames, ports } from '../stack/ports.ts';
import type { StackSettings } from '../stack/settings.ts';

const readyWithinMs = 240_000;
const stopsWithinMs = 20_000;

/** `npm start` of a checkout, in processes of its own; what it says is kept for a failure. */
export class SystemOfThen {
  readonly #child: ChildProcess;
  #said = '';

  constructor(
    checkout: string,
    { settings, smtpUrl }: { settings: StackSettings; smtpUrl: string },
  ) {
    this.#child = spawn(process.execPath, ['tools/stack/start.ts'], {
      cwd: checkout,
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        DATA_FOLDER: settings.dataFolder,
        SMTP_URL: smtpUrl,
        CLOCK_OFFSET_MS: String(settings.clockOffsetMs),
        ...Object.fromEntries(
          portNames.map((name) => [ports[name].variable, String(settings.port[name])]),
        ),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#said += chunk.toString()));
  }

  /** Settles when its table is printed. */
  untilReady(): Promise<void> {
    return new Promise((resolve, reject) => {
      const failed = () => reject(new Error(`The system did not start:\n${this.#said}`));
      const late = setTimeout(failed, readyWithinMs);
      this.#child.stdout?.on('data', () => {
        if (!this.#said.includes('Graph and explorer')) return;
        clearTimeout(late);
        resolve();
      });
      this.#child.once('exit', failed);
    });
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGTERM');
    const late = setTimeout(() => this.#child.kill('SIGKILL'), stopsWithinMs);
    await gone;
    clearTimeout(late);
  }
}
