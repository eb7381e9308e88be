// The package has no types of its own.
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: Record<string, string> });
    /** The one of `available` that is wanted most, or undefined where none is. */
    language(available: string[]): string | undefined;
    /** The same of encodings; those preferred first where the caller wants several alike. */
    encoding(available: string[], options: { preferred: string[] }): string | undefined;
  }
}
