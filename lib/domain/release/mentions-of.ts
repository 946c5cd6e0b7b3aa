import { mention } from './mention.ts';
import { parseMessage, withoutPull } from './parse-message.ts';
import { pullOfMerge } from './pull-of-commit.ts';
import { revertOf } from './reverts.ts';

/** What of a commit its mentions are made of. `authored`: seconds since 1970; a cherry-pick and a rebase keep it. */
export type Told = { parents: string[]; authored: number; message: string };

const flaws = /\b(?:CVE-\d{4}-\d{4,9}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})\b/gi;
const picks = /^\(cherry picked from commit ([0-9a-f]{7,64})\)$/gm;
const isAbout = /^re(?:vert|apply)\b/i;

/** Everything by which a commit can be asked for, and what it takes back. */
export function mentionsOf({ parents, authored, message }: Told): string[] {
  const [into] = parents.length > 1 ? parents : [];
  const found = [
    mention.authored(authored),
    ...(into === undefined ? [] : [mention.mergedInto(into)]),
    ...[...message.matchAll(picks)].map(([, sha = '']) => mention.pickOf(sha)),
    ...(isAbout.test(message.trimStart()) ? ofRevert(message) : ofChange(message)),
  ];
  return [...new Set(found)];
}

const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? +#(\d{1,9})\b/gi;

function ofChange(message: string): string[] {
  const header = message.trimStart().split('\n', 1)[0] ?? '';
  const tail = header.slice(withoutPull(header).text.length);
  const merged = pullOfMerge(message);
  const numbers = [
    ...(merged === undefined ? [] : [merged]),
    ...[...tail.matchAll(/#(\d+)/g)].map(([, number]) => Number(number)),
    ...(message.includes('#') ? [...message.matchAll(closing)].map(([, number]) => Number(number)) : []),
  ];
  return [...numbers.map(mention.number), ...[...message.matchAll(flaws)].map(([name]) => mention.flaw(name))];
}

function ofRevert(message: string): string[] {
  const parsed = parseMessage(message);
  const own = parsed.pull === undefined ? [] : [mention.number(parsed.pull)];
  const revert = revertOf(parsed);
  if (!revert) return [...own, ...ofChange(message)];
  const { shas, pull, title } = revert;
  const isWide = pull !== undefined || /\breversing\s+changes made to\b/i.test(message);
  const isByTitle = shas.length === 0 && pull === undefined;
  return [
    ...own,
    ...shas.map(mention.revertOf),
    ...(pull === undefined ? [] : [mention.revertOfNumber(pull)]),
    ...(isByTitle ? [mention.revertOfTitle(title)] : []),
    ...(isWide ? [mention.wideRevert] : []),
  ];
}
