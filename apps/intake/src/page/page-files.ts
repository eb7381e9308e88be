/** The page of a link to a new code, until the front end has one. Dutch first; nothing in it is of a reaction. */
export const page = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Een nieuwe code</title>
    <link rel="stylesheet" href="nieuwe-code.css" />
    <script src="nieuwe-code.js" defer></script>
  </head>
  <body>
    <main>
      <h1>Een nieuwe code</h1>
      <p>Met je code volg je je reactie. Maak je een nieuwe, dan werkt de oude niet meer.</p>
      <p lang="en">With your code you follow your reaction. If you make a new one, the old one no longer works.</p>
      <noscript>
        <p>Deze pagina werkt alleen met JavaScript. Zet het aan, of bel ons op het nummer in de mail.</p>
        <p lang="en">This page needs JavaScript. Turn it on, or call us on the number in the mail.</p>
      </noscript>
      <button id="renew" type="button" hidden>Maak een nieuwe code / <span lang="en">Make a new code</span></button>
      <p id="no-link" hidden>
        Open deze pagina met de link in de mail. /
        <span lang="en">Open this page with the link in the mail.</span>
      </p>
      <p id="answer" role="status"></p>
      <dl id="renewed" hidden>
        <dt>Nummer / <span lang="en">Number</span></dt>
        <dd id="number"></dd>
        <dt>Nieuwe code / <span lang="en">New code</span></dt>
        <dd id="code"></dd>
      </dl>
    </main>
  </body>
</html>
`;

export const style = `:root { color-scheme: light dark; }
body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 36rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
button { font: inherit; padding: 0.75rem 1rem; }
dt { font-weight: bold; }
dd { margin: 0 0 1rem; font-family: ui-monospace, monospace; }
`;

// The token leaves the address at once, so that no history keeps it, and goes out on a press of the button alone:
// whatever opens links to look at them uses up nothing.
export const script = `const part = (id) => document.getElementById(id);
const token = new URLSearchParams(location.hash.slice(1)).get('nieuwe-code') ?? '';
history.replaceState(null, '', location.pathname);
const idempotencyKey = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
  byte.toString(16).padStart(2, '0'),
).join('');
part(token === '' ? 'no-link' : 'renew').hidden = false;
const failed = 'Het is niet gelukt. Probeer het nog een keer. / It did not work. Try again.';
part('renew').addEventListener('click', async () => {
  part('renew').disabled = true;
  part('answer').textContent = '';
  try {
    const response = await fetch('nieuwe-code', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, idempotencyKey }),
    });
    const { number, followUpCode, message } = await response.json();
    if (followUpCode === undefined) part('answer').textContent = message ?? failed;
    else {
      part('number').textContent = number;
      part('code').textContent = followUpCode;
      part('renewed').hidden = false;
      part('renew').hidden = true;
      part('answer').textContent =
        'Dit is je nieuwe code. Bewaar hem goed: we laten hem één keer zien. / ' +
        'This is your new code. Keep it safe: we show it once.';
    }
  } catch {
    part('answer').textContent = failed;
  }
  part('renew').disabled = false;
});
`;
