import type { Answered } from './github-judge.ts';

const api = /^\/api\/(v3|uploads)(?=\/)/;

/** `fetch` that notes whatever the REST API of a GitHub stand-in answers. */
export function recordingFetch(plain: typeof fetch, note: (answered: Answered) => void): typeof fetch {
  return async (input, init) => {
    const response = await plain(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
    const type = response.headers.get('content-type') ?? '';
    const isJson = /^application\/json\b/.test(type);
    const path = decodeURIComponent(pathname.replace(api, ''));
    const seen = { method, path, status: response.status, type };
    // What a redirect leads to is no answer of the API.
    if (api.test(pathname) && !response.redirected)
      note(isJson ? { ...seen, body: await response.clone().json() } : seen);
    return response;
  };
}
