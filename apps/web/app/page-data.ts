import { useLoaderData } from 'react-router';

/**
 * What a loader gives to its page. React Router writes down for scripts whatever else a loader gives, and throws that
 * away where a page has none; of this it finds nothing to write.
 */
export class PageData<Data> {
  readonly #data: Data;

  constructor(data: Data) {
    this.#data = data;
  }

  get data(): Data {
    return this.#data;
  }
}

// A loader may say a status beside it.
type Within<Given> =
  Given extends PageData<infer Data>
    ? Data
    : Given extends { data: PageData<infer Data> }
      ? Data
      : never;

/** What the loader of a page gave it. */
export const usePageData = <Load extends (asked: never) => Promise<unknown>>() =>
  useLoaderData<PageData<Within<Awaited<ReturnType<Load>>>>>().data;
