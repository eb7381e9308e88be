const refusal = (message: string, code: string) => ({
  errors: [{ message, extensions: { code } }],
});

export const byPostOnly = refusal('Operations are sent with POST.', 'BAD_REQUEST');

/** Why nobody in particular could be asked for. */
export const refusals = {
  TOKEN_NOT_VALID: refusal(
    'The token is not valid or not valid any more. Sign in again.',
    'UNAUTHENTICATED',
  ),
  ACCOUNT_NOT_KNOWN: refusal(
    'This account is not an active person in the directory.',
    'UNAUTHENTICATED',
  ),
  IDENTITY_PROVIDER_DOWN: refusal(
    'Signing in cannot be checked just now. Try again in a minute.',
    'UNAVAILABLE',
  ),
};
