// The package has no types of its own.
declare module 'cors' {
  interface Headers {
    getHeader(name: string): string | string[] | number | undefined;
    setHeader(name: string, value: string): void;
  }
  export default function cors(options: {
    origin(origin: string | undefined, answer: (problem: null, isAllowed: boolean) => void): void;
    methods: readonly string[];
    allowedHeaders: readonly string[];
    exposedHeaders: readonly string[];
    maxAge: number;
    preflightContinue: boolean;
  }): (
    request: { method: string; headers: Record<string, unknown> },
    response: Headers,
    next: () => void,
  ) => void;
}
