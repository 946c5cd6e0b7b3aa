import { botLogin, type Github } from '#rehearsal/github/github';
import type { State } from '#rehearsal/github/model/state';
import { badCredentials } from './errors.ts';
import type { Caller } from './route.ts';
import type { Step } from './wire.ts';

/** Finds out who calls; a token that GitHub does not know (any more) is refused even where none is needed. */
export function identify(github: Github): Step {
  return async (context, next) => {
    const caller = callerOf(github.state, context.req.header('authorization'));
    context.set('caller', caller);
    const record = context.get('record');
    record.token = caller?.token.kind ?? 'none';
    record.actor = caller?.login;
    record.runId = caller?.token.kind === 'job' ? caller.token.runId : undefined;
    await next();
  };
}

/** Who holds the token of an `Authorization` header: `token`, `Bearer`, or the password of `Basic`. */
export function callerOf(state: State, header: string | undefined): Caller | undefined {
  if (!header) return undefined;
  const token = state.tokens.get(tokenIn(header));
  if (!token || (token.kind === 'job' && token.revoked)) throw badCredentials();
  return { login: token.kind === 'user' ? token.login : botLogin, token };
}

function tokenIn(header: string): string {
  const [scheme = '', value = ''] = header.split(/\s+/, 2);
  if (scheme.toLowerCase() !== 'basic') return value;
  const [user = '', password = ''] = Buffer.from(value, 'base64').toString().split(':');
  // `git clone https://TOKEN@host/…` sends the token as the user.
  return password === '' || password === 'x-oauth-basic' ? user : password;
}
