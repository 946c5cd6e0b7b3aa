/**
 * Stands for undici in the bundles. @actions/http-client and @actions/github name it for callers who bring their own `fetch`;
 * the one call that our bundles make through them, for the job's OIDC token, goes through node:https and `tunnel`.
 */
function absent(): never {
  throw new Error('undici is not part of this bundle: see scripts/bundle/absent');
}

export { absent as fetch, absent as ProxyAgent };
