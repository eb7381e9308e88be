import { isIP } from 'node:net';
import { z } from 'zod';
import { keySetting, setting } from './common-settings.ts';

// As `proxy-addr` reads them.
const namedNetworks = ['loopback', 'linklocal', 'uniquelocal'];

function isNetwork(text: string): boolean {
  if (namedNetworks.includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  const isWidth = bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= most);
  return most > 0 && isWidth && more.length === 0;
}

/** What every process reads that says, or hears, from which network a visitor comes. */
export const visitorSettings = {
  VISITOR_KEYS: keySetting(
    'make and check the marks with which the pages say to the gateway from which network a visitor comes; the same in both; of the same form; a new key is given to both before it is the current one',
  ),
  TRUSTED_PROXIES: setting(
    z
      .string()
      .transform((list) => list.split(',').map((one) => one.trim()))
      .refine((list) => list.every(isNetwork), 'must be a list like 192.0.2.1,2001:db8::/32')
      .default([]),
    'addresses and networks of proxies whose `X-Forwarded-For` is believed, or `loopback` `linklocal` `uniquelocal`; `X-Forwarded-Host` and `X-Forwarded-Proto` never are',
    'uniquelocal,192.0.2.1',
  ),
};
