/** The environment is not what the runner needs; names every wrong variable at once. */
export class SettingsError extends Error {}

/** Reads variables and collects what is wrong with them. A value may hold a password, so none is printed. */
export class SettingsReader {
  readonly #environment: Record<string, string | undefined>;
  readonly #problems: string[] = [];

  constructor(environment: Record<string, string | undefined>) {
    this.#environment = environment;
  }

  refuse(variable: string, reason: string): void {
    this.#problems.push(`${variable} ${reason}`);
  }

  port(variable: string, usual: number): number {
    const port = this.wholeNumber(variable, usual);
    if (port < 1 || port > 65_535) this.refuse(variable, 'must be a port from 1 to 65535');
    return port;
  }

  wholeNumber(variable: string, usual: number): number {
    const text = this.#environment[variable] || String(usual);
    if (/^-?\d+$/.test(text)) return Number(text);
    this.refuse(variable, 'must be a whole number');
    return usual;
  }

  url(variable: string, schemes: readonly string[]): string | undefined {
    const text = this.#environment[variable] || undefined;
    if (text === undefined) return undefined;
    const scheme = URL.canParse(text) ? new URL(text).protocol.slice(0, -1) : null;
    if (scheme === null || !schemes.includes(scheme) || new URL(text).hostname === '')
      this.refuse(variable, `must be an address that begins with ${schemes.join(':// or ')}://`);
    return text;
  }

  brokers(variable: string): string | undefined {
    const text = this.#environment[variable] || undefined;
    if (text === undefined) return undefined;
    const addresses = text.split(',').map((address) => address.trim());
    if (
      !addresses.every((address) => /^[^\s:/]+:\d{1,5}$|^\[[0-9a-fA-F:]+\]:\d{1,5}$/.test(address))
    )
      this.refuse(variable, 'must be a list like host:9092,other:9092');
    return addresses.join(',');
  }

  /** Addresses of pages, with commas between them. */
  addresses(variable: string): string[] {
    const given = (this.#environment[variable] ?? '').split(',').map((one) => one.trim());
    const addresses = given.filter((one) => one !== '');
    if (!addresses.every((one) => /^https?:\/\/[^\s#]+$/.test(one) && URL.canParse(one)))
      this.refuse(variable, 'must be a list like https://site.test/signed-in,https://other.test/');
    return addresses;
  }

  throwProblems(): void {
    if (this.#problems.length > 0)
      throw new SettingsError(`The settings are not valid:\n  ${this.#problems.join('\n  ')}`);
  }
}
