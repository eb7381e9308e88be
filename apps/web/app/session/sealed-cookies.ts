import { EncryptJWT, jwtDecrypt } from 'jose';

/** Keys by the `kid` that names them, 32 bytes each, and the one to seal with now. */
export interface SealingKeys {
  current: string;
  keys: Readonly<Record<string, Uint8Array>>;
}

/** What one cookie of ours is for. */
export interface SealedCookie<Value extends object> {
  name: string;
  /** After this it is no longer read, whatever a browser does with it. */
  maxAgeSeconds: number;
  /** Whether it outlives the browser's session. */
  lasts?: true;
  /** Never there: the type of what the cookie holds. */
  holds?: Value;
}

/** The sealed cookies of one request and of its answer. What is written can be read at once. */
export interface Cookies {
  /** Null where there is none, where it is too old, and where it was not sealed here. */
  read<Value extends object>(cookie: SealedCookie<Value>): Promise<Value | null>;
  write<Value extends object>(cookie: SealedCookie<Value>, value: Value): Promise<void>;
  clear(cookie: SealedCookie<object>): void;
}

// Browsers refuse a cookie of more than 4,096 bytes with its name (RFC 6265, section 6.1).
const mostOfOne = 3_600;
const mostParts = 5;
const sealing = { alg: 'dir', enc: 'A256GCM' } as const;

/**
 * Cookies that only this process can read or make: encrypted (JWE, RFC 7516), named inside so that one cannot stand
 * for another, and kept from scripts and from posts of other sites (`HttpOnly`, `SameSite=Lax`, RFC 6265bis). What is
 * too long for one cookie is spread over more. They end with the browser's session, but for those that last.
 */
export function createSealedCookies({ keys, secure }: { keys: SealingKeys; secure: boolean }) {
  // Only a page of this very host can have set a cookie of this name.
  const prefix = secure ? '__Host-' : '';
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

  // An empty key opens nothing.
  const keyOf = (kid: string) => keys.keys[kid] ?? new Uint8Array();

  async function open<Value extends object>(
    sealed: string,
    { name }: SealedCookie<Value>,
  ): Promise<Value | null> {
    const opened = await jwtDecrypt<{ value: Value }>(sealed, ({ kid = '' }) => keyOf(kid), {
      audience: name,
      requiredClaims: ['exp', 'value'],
      contentEncryptionAlgorithms: [sealing.enc],
      keyManagementAlgorithms: [sealing.alg],
    }).catch(() => null);
    return opened?.payload.value ?? null;
  }

  const seal = ({ name, maxAgeSeconds }: SealedCookie<object>, value: object) =>
    new EncryptJWT({ value })
      .setProtectedHeader({ ...sealing, kid: keys.current })
      .setAudience(name)
      .setExpirationTime(`${maxAgeSeconds} seconds`)
      .encrypt(keyOf(keys.current));

  return (header: string | undefined, setCookie: (line: string) => void): Cookies => {
    const given = cookiesIn(header);
    // Several parts of a page read the same cookie.
    const opened = new Map<string, Promise<object | null>>();
    const partsOf = (name: string) =>
      Array.from({ length: mostParts }, (_none, n) => `${prefix}${name}${n === 0 ? '' : `.${n}`}`);
    const put = (name: string, value: string, { lasts, maxAgeSeconds }: SealedCookie<object>) => {
      given.set(name, value);
      const until = lasts === true ? `; Max-Age=${maxAgeSeconds}` : '';
      setCookie(`${name}=${value}; ${attributes}${until}`);
    };
    const drop = (name: string) => {
      if (!given.delete(name)) return;
      setCookie(`${name}=; ${attributes}; Max-Age=0`);
    };
    return {
      async read<Value extends object>(cookie: SealedCookie<Value>) {
        const parts = partsOf(cookie.name).map((name) => given.get(name) ?? '');
        if (parts[0] === '') return null;
        const sealed = parts.join('');
        // With its name, for what is sealed as one cookie is no other.
        const key = `${cookie.name} ${sealed}`;
        const value = opened.get(key) ?? open(sealed, cookie);
        opened.set(key, value);
        return value as Promise<Value | null>;
      },
      async write(cookie, value) {
        const sealed = await seal(cookie, value);
        if (sealed.length > mostOfOne * mostParts)
          throw new RangeError(`The cookie ${cookie.name} holds too much`);
        for (const [n, name] of partsOf(cookie.name).entries()) {
          const part = sealed.slice(n * mostOfOne, (n + 1) * mostOfOne);
          if (part === '') drop(name);
          else put(name, part, cookie);
        }
      },
      clear: (cookie) => partsOf(cookie.name).forEach(drop),
    };
  };
}

function cookiesIn(header = ''): Map<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split(/=(.*)/s));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}
