import type { Reply } from './route.ts';

type Seen = { reply: Reply<unknown>; text: string; until: number };

export type StaleReads = {
  remember(key: string, reply: Reply<unknown>): void;
  /** What the same request answered before its answer changed, or as if nothing of the last `ms` had happened yet. */
  recall(key: string, reply: Reply<unknown>, ms: number): Reply<unknown>;
};

/** A replica that lags: GitHub's reads may show what was true a moment ago. */
export function createStaleReads(now: () => Date): StaleReads {
  const current = new Map<string, Seen>();
  const previous = new Map<string, Seen>();
  return {
    remember(key, reply) {
      const text = JSON.stringify(reply.body) ?? '';
      const last = current.get(key);
      if (last && last.text !== text) previous.set(key, { ...last, until: now().getTime() });
      current.set(key, { reply, text, until: Number.POSITIVE_INFINITY });
    },
    recall(key, reply, ms) {
      const unchanged = current.get(key)?.text === JSON.stringify(reply.body);
      const seen = unchanged ? previous.get(key) : current.get(key);
      if (seen && seen.until > now().getTime() - ms) return seen.reply;
      return withoutRecent(reply, now().getTime() - ms);
    },
  };
}

function withoutRecent(reply: Reply<unknown>, before: number): Reply<unknown> {
  const isRecent = (item: unknown) =>
    Date.parse(String((item as { created_at?: unknown } | null)?.created_at)) > before;
  if (Array.isArray(reply.body)) return { ...reply, body: reply.body.filter((item) => !isRecent(item)) };
  if (!isRecent(reply.body)) return reply;
  return {
    status: 404,
    body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
  };
}
