import type { LoaderFunctionArgs } from 'react-router';
import { clockContext, cookiesContext } from '../../page-context.ts';
import type { SealedCookie } from '../../session/sealed-cookies.ts';

/** What a browser keeps of the visits of one person to the desk, in milliseconds since 1970. */
export interface Visits {
  who: string;
  /** The last page of this visit. */
  seen: number;
  /** The last page of the visit before it; null where there was none. */
  before: number | null;
}

const hourMs = 3_600_000;
const minuteMs = 60_000;
/** A visit ends where nobody asked for a page for so long. */
const visitEndsMs = 4 * hourMs;
// The cookie need not be written with every page.
const writtenEveryMs = 5 * minuteMs;
const visits: SealedCookie<Visits> = {
  name: 'bezoek',
  maxAgeSeconds: 90 * 24 * 3_600,
  lasts: true,
};

/** The visits once somebody asks for a page. */
export function visitsAt(kept: Visits | null, who: string, now: number): Visits {
  if (kept === null || kept.who !== who) return { who, seen: now, before: null };
  const before = now - kept.seen > visitEndsMs ? kept.seen : kept.before;
  return { who, seen: now, before };
}

type Asked = Pick<LoaderFunctionArgs, 'context'>;

/** Keeps that a person asked for a page of the desk. */
export async function keepVisit({ context }: Asked, who: string): Promise<void> {
  const now = context.get(clockContext)().getTime();
  const cookies = context.get(cookiesContext);
  const kept = await cookies.read(visits);
  if (kept !== null && kept.who === who && now - kept.seen < writtenEveryMs) return;
  await cookies.write(visits, visitsAt(kept, who, now));
}

/** Who was here in this browser, and when their visit before this one ended; null where nobody was. */
export async function visitBefore({
  context,
}: Asked): Promise<{ who: string; ended: Date | null } | null> {
  const kept = await context.get(cookiesContext).read(visits);
  if (kept === null) return null;
  const { who, before } = visitsAt(kept, kept.who, context.get(clockContext)().getTime());
  return { who, ended: before === null ? null : new Date(before) };
}
