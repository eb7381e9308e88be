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

/** What the loader of a page gave it. */
export const usePageData = <Load extends (asked: never) => Promise<PageData<unknown>>>() =>
  (useLoaderData() as Awaited<ReturnType<Load>>).data as Awaited<ReturnType<Load>>['data'];
