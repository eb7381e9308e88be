const refusal = (message: string, code: string) => ({
  errors: [{ message, extensions: { code } }],
});

/** A refusal as a GraphQL answer has it. */
export type Refusal = ReturnType<typeof refusal>;

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

/** Why an operation is not taken by its hash, or without one. */
export const operationRefusals = {
  // In the words that Apollo Client and urql look for, to send the document after all.
  NOT_FOUND: refusal('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND'),
  NO_HASH: refusal('`persistedQuery` holds `version` 1 and a `sha256Hash`', 'BAD_REQUEST'),
  OTHER_DOCUMENT: refusal('The hash is of another document', 'BAD_REQUEST'),
  NOT_KNOWN: refusal('Only operations of the known front ends are taken here', 'BAD_REQUEST'),
};

/** Why a GET is not answered, whose address is kept and logged in many places. */
export const refusalsByGet = {
  WITH_DOCUMENT: refusal('With GET an operation is asked by its hash alone', 'BAD_REQUEST'),
  NOT_PUBLIC: refusal('With GET only the public asks; send this with POST', 'BAD_REQUEST'),
  PERSONAL: refusal('What somebody filled in is sent with POST', 'BAD_REQUEST'),
};
