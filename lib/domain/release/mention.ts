/** The words by which commits are looked up. None holds a tab or a line break. */
export const mention = {
  /** A pull request that it is, or an issue that it closes. */
  number: (number: number) => `#${number}`,
  /** `CVE-2026-1234`, `GHSA-xxxx-xxxx-xxxx`. */
  flaw: (name: string) => name.toLowerCase(),
  authored: (seconds: number) => `@${seconds}`,
  /** Of a merge: what it was merged into. */
  mergedInto: (parent: string) => `|${parent}`,
  pickOf: (sha: string) => `<${sha}`,
  revertOf: (sha: string) => `-${sha}`,
  revertOfNumber: (number: number) => `-#${number}`,
  revertOfTitle: (title: string) => `-"${title.toLowerCase().replace(/\s+/g, ' ').trim()}`,
  /** It takes back a merge, or a pull request: more commits than it names. */
  wideRevert: '%',
};
