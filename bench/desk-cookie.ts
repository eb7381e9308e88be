import { cookieHeader, keepCookies, walkLogin } from '@klantreacties/journeys';

/** Signs somebody of staff in at the pages as a browser does, and gives the cookies by which they are known there. */
export async function cookieOfStaff(webUrl: string, staffId: string): Promise<string> {
  const cookies = new Map<string, string>();
  const start = new URL('/werk', webUrl);
  const back = await walkLogin(start, `${webUrl}/werk/aangemeld`, staffId, cookies);
  const headers = { cookie: cookieHeader(cookies) };
  const signedIn = await fetch(back, { redirect: 'manual', headers });
  if (signedIn.headers.get('location') !== '/werk')
    throw new Error(`Signing in at the desk answered ${signedIn.status}`);
  keepCookies(cookies, signedIn);
  return cookieHeader(cookies);
}
