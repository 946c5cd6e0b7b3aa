import type { Verdict } from '#lib/domain/outcome';

/**
 * What an action has to say, once. The job summary, the annotations, the issue, the JSON output and the HTML page are
 * renderings of it, so they cannot disagree. All strings are plain text: a renderer escapes them for its medium, and
 * hostile text (log lines, commit messages, service output) stays text.
 */
export type Report = {
  title: string;
  verdict: Verdict;
  /** One sentence: what happened and why. */
  summary: string;
  facts: Fact[];
  sections: Section[];
  /** The operator's next steps, most urgent first; empty when there is nothing to do. */
  next: string[];
};

/** Label and value; a link is shown where the medium has links. */
export type Fact = { label: string; value: string; link?: string };

/** `inDetails`: the outcome's details say the same, and whoever quotes what was found has it from there. */
export type Section =
  | { kind: 'text'; title: string; text: string; inDetails?: true }
  | { kind: 'list'; title: string; items: string[]; inDetails?: true }
  | { kind: 'table'; title: string; columns: string[]; rows: string[][] }
  | { kind: 'code'; title: string; text: string; language?: 'text' | 'diff' | 'json' }
  | { kind: 'chart'; title: string; unit: string; labels: string[]; series: { name: string; values: number[] }[] }
  | { kind: 'timeline'; title: string; events: { at: Date; text: string }[] };
