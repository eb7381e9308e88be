const policyFor = (framers: string, runsScript: boolean) =>
  [
    "default-src 'none'",
    ...(runsScript ? ["script-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framers}`,
  ].join('; ');

// Without scripts a browser sends `Origin: null` from a page that gives no referrer at all.
const referrer = { 'referrer-policy': 'same-origin' } as const;

/**
 * On every page, beside those of all answers: what it loads is ours, it runs nothing but, where `runsScript` says so,
 * the one script that `serve-assets.ts` serves, nobody keeps it, and in a frame it shows to `framers` alone. Where there are any, `x-frame-options` of all
 * answers, which knows no list, goes.
 */
export const pageHeaders = (framers: readonly string[] = [], runsScript = false) => ({
  ...referrer,
  'content-security-policy': policyFor(
    framers.length === 0 ? "'none'" : framers.join(' '),
    runsScript,
  ),
});
