import {
  commonSettings,
  json,
  keySetting,
  readConfig,
  setting,
  visitorSettings,
} from '@klantreacties/service-runtime';
import { z } from 'zod';
import { brandsByHost } from './brand-hosts.ts';
import { origin, originsByBrand } from './page-frames.ts';

export const settings = z.object({
  ...commonSettings,
  ...visitorSettings,
  GATEWAY_URL: setting(z.url(), 'where the graph is', 'http://gateway:4000/graphql'),
  SESSION_KEYS: keySetting(
    'seal what a browser keeps in cookies (receipt, follow-up, sign-in): `current` names the one to use now, each is 32 bytes in base64url; keep an old key for a day',
  ),
  OIDC_ISSUER: setting(z.url(), 'the identity provider of staff', 'https://sign-in.example.nl'),
  OIDC_CLIENT_ID: setting(
    z.string().default('klantreacties-web'),
    'how it knows the pages; `/werk/aangemeld` and `/werk` are the addresses to come back to',
    'klantreacties-web',
  ),
  OIDC_CLIENT_SECRET: setting(
    z.string().optional(),
    'the secret of that client, where it is not a public one',
    '…',
  ),
  OIDC_SCOPE: setting(
    z.string().default('openid'),
    'what is asked of it; some providers give a refresh token for `offline_access` alone',
    'openid offline_access',
  ),
  OIDC_RESOURCE: setting(
    z.string().optional(),
    'the resource for which access tokens are asked (RFC 8707), where it needs one named',
    'urn:klantreacties:graph',
  ),
  PAGES_ORIGINS: setting(
    json(z.array(origin)).default([]),
    'origins at which visitors see the pages, behind a proxy that ends TLS and passes on `Host` as it came; a post is taken from the origin of its host alone; in production each is `https`',
    '["https://klachten.example.nl","https://klachten.skar.example.nl"]',
  ),
  BRAND_HOSTS: setting(
    json(brandsByHost).default({}),
    'hosts of one brand each, where its pages are at `/`; in production each is one of `PAGES_ORIGINS`',
    '{"klachten.skar.example.nl":"skar"}',
  ),
  BRAND_FRAMES: setting(
    json(originsByBrand).default({}),
    'origins that may show the pages of a brand in a frame; in production each is `https`',
    '{"skar":["https://www.skar.example.nl"]}',
  ),
});

/** The configuration of the pages; throws a ConfigError that names every wrong variable. */
export const configOf = (environment = process.env) => readConfig(settings, environment);

/** How the pages sign staff in. */
export const providerOf = (config: ReturnType<typeof configOf>) => ({
  issuer: config.OIDC_ISSUER,
  clientId: config.OIDC_CLIENT_ID,
  clientSecret: config.OIDC_CLIENT_SECRET,
  scope: config.OIDC_SCOPE,
  resource: config.OIDC_RESOURCE,
});
