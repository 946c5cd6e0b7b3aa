import type { IssueSummary, Issues } from '#lib/ports';

export type FakeIssues = Issues & {
  all: IssueSummary[];
  said: Map<number, string[]>;
  labels: string[];
  assigned: string[][];
};

/** Issues in memory; `first` are there already. */
export function fakeIssues(first: IssueSummary[] = []): FakeIssues {
  const all = [...first];
  const said = new Map<number, string[]>();
  const labels: string[] = [];
  const assigned: string[][] = [];
  const find = (number: number) => all.find((issue) => issue.number === number);
  return {
    all,
    said,
    labels,
    assigned,
    withLabels: async (wanted, state) =>
      all.filter(
        (issue) => wanted.every((label) => issue.labels.includes(label)) && (state === 'all' || issue.state === state),
      ),
    async create({ title, body, labels: given, assignees }) {
      const number = Math.max(0, ...all.map((issue) => issue.number)) + 1;
      const url = `https://github.example/issues/${number}`;
      const issue: IssueSummary = { number, url, title, body, labels: given, state: 'open', createdAt: new Date(0) };
      all.push(issue);
      assigned.push(assignees);
      return { ...issue };
    },
    async edit(number, change) {
      Object.assign(find(number) ?? {}, change);
    },
    comments: async (number) => (said.get(number) ?? []).map((body, id) => ({ id, body, at: new Date(0) })),
    async comment(number, body) {
      said.set(number, [...(said.get(number) ?? []), body]);
    },
    async ensureLabel({ name }) {
      if (!labels.includes(name)) labels.push(name);
    },
  };
}
