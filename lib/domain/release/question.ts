/** What a person asks for: a pull request or an issue, a flaw by its public name, or anything that git calls a revision. */
export type Question =
  | { kind: 'number'; number: number }
  | { kind: 'flaw'; name: string }
  | { kind: 'revision'; name: string };

const number = /^(?:#|.*\/(?:pull|issues)\/)?(\d{1,6})(?:[/#?].*)?$/;
const flaw = /^(?:CVE-\d{4}-\d{4,9}|GHSA(?:-[0-9a-z]{4}){3})$/i;
const commitPage = /^https?:\/\/.*\/commit\/([0-9a-f]{7,64})$/;

/** `#12`, `CVE-2026-1234`, `v1.2.0`, `1234567`, or the page of one of them at GitHub. */
export function questionOf(asked: string): Question {
  const text = asked.trim();
  const found = number.exec(text)?.[1];
  if (found !== undefined) return { kind: 'number', number: Number(found) };
  if (flaw.test(text)) return { kind: 'flaw', name: text };
  return { kind: 'revision', name: commitPage.exec(text)?.[1] ?? text };
}
