import { createContext, data, RouterContextProvider } from 'react-router';
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

/** Where failures of a page go that nobody foresaw, for operators. */
export const reportContext = createContext<(cause: unknown) => void>();

/** What the process gives to a page. */
export interface Given {
  gatewayUrl: string;
  correlationId: string;
  cookieHeader: string | undefined;
  setCookie(line: string): void;
  sealing: { keys: SealingKeys; secure: boolean };
  report(cause: unknown): void;
}

/** Everything that pages take from their request. The build gives this out, for its contexts are its own. */
export function contextOf(given: Given): RouterContextProvider {
  const { gatewayUrl, correlationId, cookieHeader, setCookie, sealing, report } = given;
  const context = new RouterContextProvider();
  const ask = createGraph(gatewayUrl)(correlationId);
  context.set(graphContext, ask);
  context.set(publicContext, publicAnswers(ask));
  context.set(cookiesContext, createSealedCookies(sealing)(cookieHeader, setCookie));
  context.set(reportContext, report);
  return context;
}

/** For a page that cannot be made without what the graph did not give: it says to come back. */
export function unavailable(cause: unknown): never {
  if (cause instanceof GraphFailed) throw data(null, { status: 503 });
  throw cause;
}
