import { createContext, data, RouterContextProvider } from 'react-router';
import {
  createProvider,
  type ProviderSettings,
  type SignInProvider,
} from './desk/sign-in/provider.ts';
import { createStaffSessions, type StaffSession } from './desk/sign-in/session.ts';
import { createGraph, GraphFailed, type AskGraph } from './graph.ts';
import { createPublicAnswers } from './public-answers.ts';
import { createSealedCookies, type Cookies, type SealingKeys } from './session/sealed-cookies.ts';

const publicAnswers = createPublicAnswers();

/** The graph as one request asks it. */
export const graphContext = createContext<AskGraph>();

/** The same for what everybody is told alike, which is kept for a while. */
export const publicContext = createContext<AskGraph>();

/** What the browser of the request keeps for us. */
export const cookiesContext = createContext<Cookies>();

/** Where staff sign in. */
export const providerContext = createContext<SignInProvider>();

/** Who of staff is signed in, if anybody. */
export const staffContext = createContext<StaffSession>();

/** The brand whose own host was asked, where addresses do not name it; null at a host of all brands. */
export const hostBrandContext = createContext<string | null>();

/** Whether a page of another site may show this one in a frame. */
export const framedContext = createContext<boolean>();

/** Where failures of a page go that nobody foresaw, for operators. */
export const reportContext = createContext<(cause: unknown) => void>();

/** What time it is. */
export const clockContext = createContext<() => Date>();

/** What the process gives to all pages. */
export interface OfProcess {
  gatewayUrl: string;
  sealing: { keys: SealingKeys; secure: boolean };
  provider: ProviderSettings;
  now(): Date;
  report(cause: unknown, correlationId: string): void;
}

/** What the process gives to the pages of one request. */
export interface OfRequest {
  correlationId: string;
  /** The header by which the graph believes from which network the visitor comes; null where that is not known. */
  visitor: string | null;
  hostBrand: string | null;
  mayBeFramed: boolean;
  cookieHeader: string | undefined;
  setCookie(line: string): void;
}

/** Everything that pages take from their request. The build gives this out, for its contexts are its own. */
export function createContexts(given: OfProcess) {
  const { gatewayUrl, sealing, now, report } = given;
  const graph = createGraph(gatewayUrl);
  const cookiesOf = createSealedCookies(sealing);
  const provider = createProvider(given.provider);
  const sessionOf = createStaffSessions(provider, now);
  return (request: OfRequest): RouterContextProvider => {
    const { correlationId, cookieHeader, setCookie } = request;
    const context = new RouterContextProvider();
    const ask = graph(request);
    const cookies = cookiesOf(cookieHeader, setCookie);
    context.set(graphContext, ask);
    context.set(publicContext, publicAnswers(ask));
    context.set(cookiesContext, cookies);
    context.set(providerContext, provider);
    context.set(staffContext, sessionOf(cookies));
    context.set(hostBrandContext, request.hostBrand);
    context.set(framedContext, request.mayBeFramed);
    context.set(clockContext, now);
    context.set(reportContext, (cause) => report(cause, correlationId));
    return context;
  };
}

/** For a page that cannot be made without what the graph did not give: it says to come back. */
export function unavailable(cause: unknown): never {
  if (cause instanceof GraphFailed) throw data(null, { status: cause.status === 429 ? 429 : 503 });
  throw cause;
}
