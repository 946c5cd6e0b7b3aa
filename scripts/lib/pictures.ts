/** A picture for the documentation. */
export type Picture = {
  /** In docs/images. */
  file: string;
  /** Where it is taken: the report of the default story, the scene of a release, or the page that is attached to it. */
  page: 'report' | 'release' | 'page';
  /** The part of the page, as a CSS selector; a `details` is opened. */
  part: string;
  /** Where in the part it begins, if not at its top. */
  from?: string;
  /** How much of it at most, in pixels. */
  height: number;
};

export const pictures: Picture[] = [
  { file: 'rehearsal-report.png', page: 'report', part: 'body', height: 980 },
  { file: 'incident.png', page: 'report', part: 'details[open]', height: 900 },
  {
    file: 'summary.png',
    page: 'report',
    part: 'details:has(> summary:has-text("run 2, production / deploy"))',
    from: 'h2:has-text("does not work")',
    height: 700,
  },
  {
    file: 'release-rolled-back.png',
    page: 'report',
    part: 'details:has(> summary:has-text("v1.1.0 (rolled back)"))',
    height: 494,
  },
  { file: 'release.png', page: 'release', part: '#release', height: 1200 },
  { file: 'release-page.png', page: 'page', part: 'body', height: 1000 },
  { file: 'release-summary.png', page: 'release', part: '#summary', height: 700 },
  { file: 'live.png', page: 'release', part: '#live', height: 300 },
];
