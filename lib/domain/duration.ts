import * as z from 'zod';

const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of `90s`, `20m`, `1h30m`, `250ms`; undefined for anything else. */
function parseDuration(text: string): number | undefined {
  if (!/^(\d+(ms|[smhd]))+$/.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+)(ms|[smhd])/g)];
  return parts.reduce((total, [, count, name]) => total + Number(count) * unit[name as keyof typeof unit], 0);
}

/** `1 h 30 m`, `4.2 s`, `250 ms`: two units at the most, for people. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(ms < 10_000 ? 1 : 0)} s`;
  const seconds = Math.round(ms / 1_000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = h > 0 ? [h && `${h} h`, m && `${m} m`] : [m && `${m} m`, s && `${s} s`];
  return parts.filter(Boolean).join(' ');
}

/** No run lasts longer, and no timer of Node's. */
const longestMs = 20 * unit.d;

/** Zod field: text such as `20m` in, milliseconds out. */
export const duration = z.string().transform((text, context) => {
  const ms = parseDuration(text.trim());
  if (ms !== undefined && ms <= longestMs) return ms;
  const why = ms === undefined ? 'is not a duration: write it like 90s, 20m or 1h30m' : 'is longer than 20 days';
  context.addIssue({ code: 'custom', message: `"${text}" ${why}` });
  return z.NEVER;
});

/** One in which something must happen. */
export const positiveDuration = duration.refine((ms) => ms > 0, 'is zero: nothing could happen in that time');
