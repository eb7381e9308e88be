const mostSteps = 12;

/** Signs somebody of staff in at the pages as a browser does, and gives the cookies by which they are known there. */
export async function cookieOfStaff(webUrl: string, staffId: string): Promise<string> {
  const cookies = new Map<string, string>();
  let [next, form]: [URL, URLSearchParams | null] = [new URL('/werk', webUrl), null];
  for (let step = 0; step < mostSteps; step += 1) {
    const response: Response = await fetch(next, {
      method: form === null ? 'GET' : 'POST',
      redirect: 'manual',
      headers: { cookie: headerOf(cookies) },
      body: form,
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    const html = await response.text();
    if (location === null && next.origin === new URL(webUrl).origin && response.ok)
      return headerOf(cookies);
    const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1];
    form = location === null ? new URLSearchParams({ staffId }) : null;
    next = new URL(location ?? action ?? '', next);
  }
  throw new Error('Signing in did not come back to the desk');
}

const headerOf = (cookies: ReadonlyMap<string, string>): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
