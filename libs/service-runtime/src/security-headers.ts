const day = 86_400;

/** On every answer of data: it is nobody's to keep, to frame, to sniff or to run. */
export const dataHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** On every answer in production, which is reached over TLS alone (RFC 6797). */
export const productionHeaders = {
  'strict-transport-security': `max-age=${365 * day}; includeSubDomains`,
} as const;

/** In place of the policy for data, on a page that carries its scripts and styles within itself. */
export const ownPagePolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob: data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
