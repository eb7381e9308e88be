/** A real PostgreSQL server; `urlOf` names a database of it, made on first asking. */
export interface PostgresServer {
  readonly port: number;
  urlOf(database: string): Promise<string>;
  stop(): Promise<void>;
}
