/*
 * The link of letter E17 has its token behind the #, which no server is sent. This puts it into the field of the page
 * of a new code, and out of the address, so that no history keeps it. It presses nothing: whatever opens links to look
 * at them uses up none.
 */
const page = 'nieuwe-code';
const isToken = /^#nieuwe-code=[\w-]{43}$/;

function take() {
  const { hash, href, pathname } = location;
  if (!isToken.test(hash)) return;
  // Letters lead to the follow-up, where another reaction may be open.
  if (!pathname.endsWith(`/${page}`)) return location.replace(new URL(page + hash, href));
  history.replaceState(history.state, '', pathname);
  const field = document.querySelector('input[name="link"]');
  if (field === null) return;
  field.value = hash.slice(1);
  field.form.querySelector('button').focus();
}

take();
addEventListener('hashchange', take);
