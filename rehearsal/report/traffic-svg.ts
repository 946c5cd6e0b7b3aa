import { type Html, html } from './html.ts';
import type { TrafficReport } from './model.ts';

const width = 960;
const height = 90;

/** One bar a second: green what users were answered, red what failed. */
export function trafficSvg({ environment, buckets }: TrafficReport): Html {
  const first = buckets[0];
  const last = buckets.at(-1);
  if (!first || !last) return html`<p class="quiet">No request reached ${environment}.</p>`;
  const seconds = Math.max(1, (last.at.getTime() - first.at.getTime()) / 1000 + 1);
  const most = Math.max(...buckets.map((bucket) => bucket.ok + bucket.failed));
  const bar = (bucket: TrafficReport['buckets'][number]) => {
    const x = ((bucket.at.getTime() - first.at.getTime()) / 1000 / seconds) * width;
    const w = Math.max(1, width / seconds - 0.5);
    const failed = (bucket.failed / most) * height;
    const ok = (bucket.ok / most) * height;
    return html`<rect class="ok" x="${x.toFixed(1)}" y="${(height - ok).toFixed(1)}" width="${w.toFixed(1)}" height="${ok.toFixed(1)}" />
      <rect class="failed" x="${x.toFixed(1)}" y="${(height - ok - failed).toFixed(1)}" width="${w.toFixed(1)}" height="${failed.toFixed(1)}" />`;
  };
  return html`<svg class="traffic" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img"
    aria-label="requests a second to ${environment}">${buckets.map(bar)}</svg>`;
}
