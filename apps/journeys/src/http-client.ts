/** Answer of a GraphQL request; `errors` only for bugs, outages and missing rights. */
export interface GraphAnswer<Data> {
  status: number;
  data: Data | null;
  errors: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** Speaks GraphQL to the gateway as one person; knows nothing but its address and a token. */
export class GraphClient {
  readonly #url: string;
  readonly #token: string | null;

  constructor(url: string, token: string | null = null) {
    this.#url = url;
    this.#token = token;
  }

  /** The same gateway, asked with another token. */
  as(token: string): GraphClient {
    return new GraphClient(this.#url, token);
  }

  async send<Data>(query: string, variables: object = {}): Promise<GraphAnswer<Data>> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.#token === null ? {} : { authorization: `Bearer ${this.#token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Partial<GraphAnswer<Data>>;
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** The data, or an exception that names every error of the answer. */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const answer = await this.send<Data>(query, variables);
    if (answer.errors.length > 0 || answer.data === null)
      throw new Error(
        `The graph answered ${answer.status}: ${answer.errors.map((error) => error.message).join('; ')}`,
      );
    return answer.data;
  }
}
