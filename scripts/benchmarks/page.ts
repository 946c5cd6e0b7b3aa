import type { Figure, Section } from './figure.ts';

export type Run = { at: Date; machine: string; peers: string[]; tookMs: number; sections: Section[] };

/** `docs/benchmarks.md`. */
export function page({ at, machine, peers, tookMs, sections }: Run): string {
  const isMet = sections.flatMap(({ figures }) => figures).every((figure) => figure.isMet !== false);
  return [
    '# Benchmarks',
    `\`scripts/bench\` measures what Slipway promises about speed and cost, and writes this page. Beside each figure stands its
floor: the least that anything could reach on the same machine, in the same run.`,
    `- Taken on ${at.toISOString().slice(0, 10)}, in ${Math.round(tookMs / 1_000)} s.
- Machine: ${machine}
- ${isMet ? 'Every limit is kept.' : 'Not every limit was kept: see the rows marked **no**. Times mean little on a machine that is busy with other work.'}
- ${rivals(peers)}`,
    ...sections.map(section),
  ]
    .join('\n\n')
    .concat('\n');
}

const rivals = (peers: string[]): string =>
  peers.length > 0
    ? `Other actions in the same run: ${peers.join(', ')}.`
    : 'No other action was measured in this run: `scripts/bench --peer FOLDER` does, with the checkout of one.';

const section = ({ title, about, figures }: Section): string => [`## ${title}`, ...about, table(figures)].join('\n\n');

const table = (figures: Figure[]): string =>
  ['| What | Measured | Limit | Kept | Floor |', '|---|---|---|---|---|', ...figures.map(row)].join('\n');

const row = ({ what, value, limit = '', isMet, floor = '' }: Figure): string =>
  `| ${[what, value, limit, isMet === undefined ? '' : isMet ? 'yes' : '**no**', floor].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
