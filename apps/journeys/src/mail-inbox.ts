import { eventually } from './eventually.ts';

/** A letter as it lies in the inbox. */
export interface ReceivedMail {
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
}

/** Reads the mail inbox over its JSON page. */
export class MailInbox {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  to(address: string): Promise<ReceivedMail[]> {
    return this.#read(`?to=${encodeURIComponent(address)}`);
  }

  /** Every letter that came in, to whomever. */
  all(): Promise<ReceivedMail[]> {
    return this.#read('');
  }

  async #read(query: string): Promise<ReceivedMail[]> {
    const response = await fetch(`${this.#url}/messages${query}`);
    if (!response.ok) throw new Error(`The mail inbox answered ${response.status}`);
    return (await response.json()) as ReceivedMail[];
  }

  /** Waits for a letter to `address` that has `marker` in its subject or text. */
  async waitFor(address: string, marker: string): Promise<ReceivedMail> {
    return eventually(`a letter to ${address} about "${marker}"`, async () =>
      (await this.to(address)).find(
        (mail) => mail.subject.includes(marker) || mail.text.includes(marker),
      ),
    );
  }
}
