import type { Cookies, SealedCookie } from '../../session/sealed-cookies.ts';
import type { Begun, SignInProvider, Tokens } from './provider.ts';

/** What a browser keeps of its sign-in. */
interface Kept {
  access: string;
  refresh?: string;
  /** When the access token ends, in milliseconds since 1970. */
  endsAt: number;
}

const hour = 3_600;
const session: SealedCookie<Kept> = { name: 'werk', maxAgeSeconds: 12 * hour };
/** A tab that began to sign in, and the page of ours that it comes back to. */
export type Pending = Begun & { back: string };
const signingIn: SealedCookie<{ tabs: Pending[] }> = { name: 'aanmelden', maxAgeSeconds: hour / 2 };

const mostTabs = 3;
// A question that begins before it ends can be answered after.
const marginMs = 60_000;
// Requests of one page come together, each with the same token to renew.
const sameForMs = 30_000;

/** The sign-in of one browser, which alone keeps it. */
export interface StaffSession {
  /** The token for the graph, renewed before it ends; null where nobody is signed in, or not any more. */
  token(): Promise<string | null>;
  begin(begun: Pending): Promise<void>;
  /** What was begun with this state; null where it was not in this browser. Once. */
  begun(state: string): Promise<Pending | null>;
  keep(tokens: Tokens): Promise<void>;
  end(): void;
}

/** The sessions of staff, each in the sealed cookies of a browser. */
export function createStaffSessions(provider: Pick<SignInProvider, 'renew'>, now: () => Date) {
  const renewing = new Map<string, Promise<Tokens | null>>();
  const renew = (refresh: string): Promise<Tokens | null> => {
    const running = renewing.get(refresh);
    if (running !== undefined) return running;
    const begun = provider.renew(refresh);
    renewing.set(refresh, begun);
    const forget = () => void renewing.delete(refresh);
    begun.then(() => setTimeout(forget, sameForMs).unref(), forget);
    return begun;
  };

  const keptOf = ({ lifeSeconds, ...tokens }: Tokens): Kept => ({
    ...tokens,
    endsAt: now().getTime() + lifeSeconds * 1_000,
  });

  return (cookies: Cookies): StaffSession => ({
    async token() {
      const kept = await cookies.read(session);
      if (kept === null) return null;
      const leftMs = kept.endsAt - now().getTime();
      if (leftMs > marginMs) return kept.access;
      const renewed = kept.refresh === undefined ? null : await renew(kept.refresh);
      if (renewed !== null) await cookies.write(session, keptOf(renewed));
      else if (leftMs <= 0) cookies.clear(session);
      else return kept.access;
      return renewed?.access ?? null;
    },
    async begin(begun) {
      const { tabs } = (await cookies.read(signingIn)) ?? { tabs: [] };
      await cookies.write(signingIn, { tabs: [begun, ...tabs].slice(0, mostTabs) });
    },
    async begun(state) {
      const { tabs } = (await cookies.read(signingIn)) ?? { tabs: [] };
      const others = tabs.filter((tab) => tab.state !== state);
      if (others.length === 0) cookies.clear(signingIn);
      else await cookies.write(signingIn, { tabs: others });
      return tabs.find((tab) => tab.state === state) ?? null;
    },
    keep: (tokens) => cookies.write(session, keptOf(tokens)),
    end: () => cookies.clear(session),
  });
}
