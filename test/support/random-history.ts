import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Commit } from '#lib/domain/release/commit';
import type { Tag } from '#lib/domain/release/tags';
import type { History } from '#lib/ports';

/** A commit of a made-up history. Parents are the numbers of earlier commits; the first is the branch merged into. */
export type ModelCommit = { parents: number[]; message: string; at: Date };

/** Parents before children; `sha` names a commit by its number. */
export type ModelHistory = { commits: ModelCommit[]; sha(number: number): string; tags: Tag[] };

type Draw = () => number;

export const below = (draw: Draw, limit: number): number => Math.floor(draw() * limit);

const hour = 3_600_000;

/** Lines, forks, merges, criss-cross merges and octopuses; committer dates in no order. */
export function randomCommits(draw: Draw, count: number, messageOf: (number: number, parents: number) => string) {
  const commits: ModelCommit[] = [];
  const tips: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const parents = number === 0 ? [] : parentsOf(draw, tips, number);
    const kept = draw();
    // A tip that was merged may live on beside its merge: so two of them merge each other.
    if (kept < 0.8) for (const parent of parents.slice(0, kept < 0.6 ? parents.length : 1)) drop(tips, parent);
    tips.push(number);
    const at = new Date(Date.UTC(2026, 0, 1) + (number + below(draw, 9) - 4) * hour);
    commits.push({ parents, message: messageOf(number, parents.length), at });
  }
  return commits;
}

function parentsOf(draw: Draw, tips: number[], number: number): number[] {
  const tip = () => tips[below(draw, tips.length)] ?? 0;
  const kind = draw();
  if (kind < 0.55) return [tip()];
  if (kind < 0.7) return [below(draw, number)];
  return [...new Set([tip(), tip(), ...(kind > 0.95 ? [below(draw, number)] : [])])];
}

function drop(tips: number[], number: number): void {
  const at = tips.indexOf(number);
  if (at !== -1) tips.splice(at, 1);
}

/** Which commits each one comes from, itself included: by number, a bit for each. */
export function reachOf(commits: ModelCommit[]): bigint[] {
  const reach: bigint[] = [];
  for (const [number, { parents }] of commits.entries()) {
    reach.push(parents.reduce((all, parent) => all | (reach[parent] ?? 0n), 1n << BigInt(number)));
  }
  return reach;
}

export const has = (reach: bigint | undefined, number: number): boolean =>
  ((reach ?? 0n) >> BigInt(number)) % 2n === 1n;

/** The model as the product would see it through git. */
export function modelHistory({ commits, sha, tags }: ModelHistory): History {
  const reach = reachOf(commits);
  const numbers = new Map(commits.map((_, number) => [sha(number), number]));
  const of = (name: string | undefined) => (name === undefined ? 0n : (reach[numbers.get(name) ?? -1] ?? 0n));
  const commitAt = ({ parents, message, at }: ModelCommit, number: number, side: Commit['side']): Commit => ({
    ...{ sha: sha(number), parents: parents.map(sha), at, message, files: [], side },
    author: { name: 'Ada', email: 'ada@harbour.example' },
  });
  return {
    tags: async () => tags,
    resolve: async (revision) => (numbers.has(revision) ? revision : tags.find(({ name }) => name === revision)?.sha),
    firstAncestor: async (head, candidates) =>
      candidates.find((candidate) => has(of(head), numbers.get(candidate.sha) ?? -1)),
    firstAncestors: async (head, lists) => ({
      found: lists.map((list) => list.find((one) => has(of(head), numbers.get(one.sha) ?? -1))),
      base: undefined,
    }),
    between: async (from, to) => {
      const [start, end] = [of(from), of(to)];
      const sides = commits.map((commit, number) => {
        if (has(end & ~start, number)) return [commitAt(commit, number, 'added')];
        return has(start & ~end, number) ? [commitAt(commit, number, 'removed')] : [];
      });
      return sides.reverse().flat();
    },
    walk: async (head, onCommit) => {
      for (const [number, commit] of [...commits.entries()].reverse())
        if (has(of(head), number)) onCommit(commitAt(commit, number, 'added'));
    },
    dateOf: async (name) => commits[numbers.get(name) ?? -1]?.at,
    authorsBefore: async () => undefined,
    traces: async () => [],
    patchIds: async () => new Map(),
    comingFrom: async () => new Set<string>(),
    notesOn: async () => new Map(),
    mailmapped: async (people) => people,
  };
}

/**
 * Writes histories into a repository, each commit touching a file of its own, in one pass.
 * @returns the shas of each history, by number
 */
export async function importHistories(folder: string, histories: ModelCommit[][]): Promise<string[][]> {
  const starts = histories.map((_, index) => 1 + histories.slice(0, index).flat().length);
  const text = histories.flatMap((commits, index) =>
    commits.map((commit, number) => streamOf(commit, number, starts[index] ?? 1)),
  );
  const marks = path.join(folder, '.git', 'marks');
  const child = spawn('git', ['-C', folder, 'fast-import', '--quiet', '--force', `--export-marks=${marks}`]);
  child.stdin.end(`${text.join('')}done\n`);
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  const lines = (await readFile(marks, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const shas = new Map(lines.map(([mark = '', sha = '']) => [Number(mark.slice(1)), sha]));
  return histories.map((commits, index) => commits.map((_, number) => shas.get((starts[index] ?? 1) + number) ?? ''));
}

/** Every commit gets a ref, so that none is lost. */
function streamOf({ parents, message, at }: ModelCommit, number: number, start: number): string {
  const mark = start + number;
  const [main, ...others] = parents.map((parent) => `:${start + parent}`);
  return [
    `commit refs/model/${mark}\nmark :${mark}\n`,
    `committer Ada <ada@harbour.example> ${at.getTime() / 1000} +0000\n`,
    `data ${Buffer.byteLength(message)}\n${message}\n`,
    ...(main ? [`from ${main}\n`] : []),
    ...others.map((other) => `merge ${other}\n`),
    `M 100644 inline file-${mark}\ndata 1\nx\n`,
  ].join('');
}
