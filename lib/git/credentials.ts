type Variables = Record<string, string>;

/** What git sends for a token, as actions/checkout has it. */
export const authorizationOf = (token: string): string =>
  `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;

/**
 * The environment in which git shows this token to this server, from memory alone. It takes the place of one that a checkout
 * may have left: with both, GitHub answers 400.
 */
export function withCredentials(env: Variables, server: string, token: string): Variables {
  const first = Number(env['GIT_CONFIG_COUNT'] ?? 0);
  const headers = ['', `AUTHORIZATION: ${authorizationOf(token)}`];
  const entries = headers.flatMap((value, index) => [
    [`GIT_CONFIG_KEY_${first + index}`, `http.${server}/.extraheader`],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  return { ...env, ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(first + headers.length) };
}
