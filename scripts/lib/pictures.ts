/** A picture of the default story's report, for the documentation. */
export type Picture = {
  /** In docs/images. */
  file: string;
  /** The part of the report, as a CSS selector; a `details` is opened. */
  part: string;
  /** Where in the part it begins, if not at its top. */
  from?: string;
  /** How much of it at most, in pixels. */
  height: number;
};

export const pictures: Picture[] = [
  { file: 'rehearsal-report.png', part: 'body', height: 980 },
  { file: 'incident.png', part: 'details[open]', height: 900 },
  {
    file: 'summary.png',
    part: 'details:has(> summary:has-text("run 2, production / deploy"))',
    from: 'h2:has-text("does not work")',
    height: 700,
  },
];
