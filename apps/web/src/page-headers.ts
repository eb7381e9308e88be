/** On every page, beside those of all answers: what it loads is ours, it runs nothing, and nobody keeps or frames it. */
export const pageHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  // Without scripts a browser sends `Origin: null` from a page that gives no referrer at all.
  'referrer-policy': 'same-origin',
} as const;
