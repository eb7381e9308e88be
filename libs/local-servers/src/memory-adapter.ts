import type { Adapter, AdapterPayload } from 'oidc-provider';

const mostKept = 10_000;

/** What the development identity provider remembers, the newest ten thousand things, till it ends. */
export class MemoryAdapter implements Adapter {
  static readonly #kept = new Map<string, AdapterPayload>();
  readonly #model: string;

  constructor(model: string) {
    this.#model = model;
  }

  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    const kept = MemoryAdapter.#kept;
    kept.set(this.#keyOf(id), payload);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) return;
      kept.delete(oldest);
    }
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return MemoryAdapter.#kept.get(this.#keyOf(id));
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#own().find((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#own().find((payload) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload !== undefined) payload['consumed'] = Math.floor(performance.now() / 1000) + 1;
  }

  async destroy(id: string): Promise<void> {
    MemoryAdapter.#kept.delete(this.#keyOf(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, payload] of MemoryAdapter.#kept)
      if (payload.grantId === grantId) MemoryAdapter.#kept.delete(key);
  }

  #keyOf(id: string): string {
    return `${this.#model}:${id}`;
  }

  #own(): AdapterPayload[] {
    return [...MemoryAdapter.#kept]
      .filter(([key]) => key.startsWith(`${this.#model}:`))
      .map(([, payload]) => payload);
  }
}
