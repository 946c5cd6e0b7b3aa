import { type Html, html } from './html.ts';
import { durationMs, type JobReport, type RunReport, type ScenarioReport } from './model.ts';

const width = 960;
const labelWidth = 250;
const rowHeight = 24;
/** Room for the seconds of a job that ends with the story. */
const rightMargin = 48;

type Row = { label: string; job: JobReport };

/** Which job ran when: one row a job, all runs of the story on one axis. */
export function timelineSvg(scenario: ScenarioReport): Html {
  const rows = scenario.runs.flatMap((run, index) => rowsOf(run, index + 1));
  if (rows.length === 0) return html`<p class="quiet">No job ran.</p>`;
  const total = Math.max(1, durationMs(scenario));
  const x = (at: Date) =>
    labelWidth + ((at.getTime() - scenario.startedAt.getTime()) / total) * (width - labelWidth - rightMargin);
  const height = rows.length * rowHeight + 22;
  return html`<svg class="timeline" viewBox="0 0 ${width} ${height}" role="img" aria-label="jobs over time">
    ${rows.map(({ label, job }, index) => {
      const y = index * rowHeight + 4;
      const w = Math.max(2, x(job.finishedAt) - x(job.startedAt));
      const seconds = `${(durationMs(job) / 1000).toFixed(1)} s`;
      const inside = w > 60;
      return html`<text x="0" y="${y + 13}">${label}</text>
        <rect class="${job.conclusion}" x="${x(job.startedAt).toFixed(1)}" y="${y}" width="${w.toFixed(1)}" height="${rowHeight - 7}" rx="3">
          <title>${label}: ${job.conclusion}, ${seconds}</title></rect>
        <text class="${inside ? 'in' : 'out'}" x="${(inside ? x(job.startedAt) + 6 : x(job.finishedAt) + 5).toFixed(1)}" y="${y + 13}">${seconds}</text>`;
    })}
    <text class="quiet" x="${labelWidth}" y="${height - 4}">0 s</text>
    <text class="quiet" x="${width - rightMargin}" y="${height - 4}" text-anchor="end">${(total / 1000).toFixed(0)} s</text>
  </svg>`;
}

const rowsOf = (run: RunReport, ordinal: number): Row[] =>
  run.jobs.filter((job) => job.conclusion !== 'skipped').map((job) => ({ label: `run ${ordinal}, ${job.name}`, job }));
