import { type ParsedMessage, withoutPull } from './parse-message.ts';

/** What a message takes back: commits by full or short sha, a pull request by number, a title where nothing better is said. */
export type Revert = {
  shas: string[];
  pull: number | undefined;
  /** The header of what is taken back, without pull request. Of `Reapply "feat: x"` it is `Revert "feat: x"`. */
  title: string;
};

const isAbout = /^re(?:vert|apply)/i;
const quoted = /^(?:revert|reapply):? +"(.*)"$/i;
const conventional = /^revert(?:\([^()]*\))?!?: /i;
/** Not at the start of a line: git wraps nothing, people do. */
const byCommit = /\bThis reverts commit ([0-9a-f]{7,64})\b/gi;
const byPull = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d{1,9})\s*$/im;

/**
 * The six ways in which a revert is told: git's own with a full or a short sha, `revert:` with `Refs:` as the standard
 * recommends, `Reapply "…"` of git 2.43, the revert of a revert, and GitHub's button with the number of a pull request.
 * Undefined where nothing is reverted.
 */
export function revertOf(message: ParsedMessage): Revert | undefined {
  const { header, subject, body, footers } = message;
  if (!isAbout.test(header)) return undefined;
  const words = quoted.exec(withoutPull(header).text)?.[1];
  const isConventional = conventional.test(header);
  if (words === undefined && !isConventional) return undefined;
  const text = [body, ...(footers.get('reverts') ?? []).map((value) => `Reverts ${value}`)].join('\n');
  const named = [...text.matchAll(byCommit)].map(([, sha = '']) => sha.toLowerCase());
  const shas = named.length > 0 || !isConventional ? named : refs(footers);
  const number = byPull.exec(text)?.[1];
  const title = withoutPull(words ?? subject.replace(/^"(.*)"$/, '$1')).text;
  const isReapply = /^reapply/i.test(header);
  return { shas, pull: number ? Number(number) : undefined, title: isReapply ? `Revert "${title}"` : title };
}

/** The change at the bottom of `Revert "Revert "feat: x""`, and whether so many reverts leave it in. */
export function innermost(title: string): { title: string; isBack: boolean } {
  let [text, isBack] = [title, false];
  for (let found = quoted.exec(text); found; found = quoted.exec(text)) {
    if (/^revert/i.test(text)) isBack = !isBack;
    text = withoutPull(found[1] ?? '').text;
  }
  return { title: text, isBack };
}

/** `Refs: 676104e, a215868`; what is not a sha refers to an issue. */
const refs = (footers: ReadonlyMap<string, string[]>): string[] =>
  (footers.get('refs') ?? []).flatMap((value) => value.toLowerCase().match(/\b[0-9a-f]{7,64}\b/g) ?? []);
