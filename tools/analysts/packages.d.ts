// What the specs use of packages that are installed for `npm run test:long` alone, so that their types are
// the same on a machine that has them and on one that does not.
declare module '@asyncapi/parser' {
  export interface AsyncApiDocument {
    allChannels(): { all(): { address(): string | null }[] };
    allOperations(): { all(): { id(): string | undefined }[] };
  }
  export class Parser {
    parse(text: string): Promise<{
      document: AsyncApiDocument | undefined;
      diagnostics: { severity: number; code: string; message: string; path: unknown[] }[];
    }>;
  }
}

declare module '@asyncapi/modelina' {
  export const TS_COMMON_PRESET: object;
  export class TypeScriptFileGenerator {
    constructor(options: object);
    generateToFiles(
      input: object,
      folder: string,
      options: object,
    ): Promise<{ modelName: string }[]>;
  }
}

declare module '@asyncapi/react-component' {
  const component: { default: object };
  export default component;
}

declare module 'react' {
  export function createElement(component: object, props: object): object;
}

declare module 'react-dom/server' {
  export function renderToStaticMarkup(element: object): string;
}

declare module 'cloudevents' {
  export const Kafka: {
    isEvent(message: object): boolean;
    toEvent(message: object): {
      id: string;
      type: string;
      subject: string;
      time: string;
      data: unknown;
    };
  };
}

declare module '@duckdb/node-api' {
  export interface DuckDBConnection {
    run(sql: string): Promise<unknown>;
    runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }>;
    closeSync(): void;
  }
  export class DuckDBInstance {
    static create(path: string): Promise<DuckDBInstance>;
    connect(): Promise<DuckDBConnection>;
  }
}
