import { expect, test } from '@jest/globals';
import { chartSvg } from '#rehearsal/report/chart-svg';
import { markdownHtml } from '#rehearsal/report/markdown';
import { passed } from '#rehearsal/report/model';
import { reportPage } from '#rehearsal/report/page';
import { sampleReport } from '#test/support/sample-report';

const page = reportPage(sampleReport);

test.each([
  ['an element in a title', '<img src=x'],
  ['an element in an event', '<svg onload'],
  ['an element in evidence', '<b>sha256'],
  ['a script in a job summary', '<script>document'],
  ['a script in an issue title', '<script>1'],
  ['a script in the page of a release', '<script>2'],
  ['an element in a record', '<i>staging'],
  ['an element in what is wrong with the ledger', '<u>record'],
  ['a frame in a comment', '<iframe'],
])('%s is shown, not obeyed', (_case, markup) => {
  expect(page).not.toContain(markup);
  expect(page).toContain(markup.replace('<', '&lt;').replace('>', '&gt;'));
});

test.each([
  ['the failing scenario in the heading', '1 of 2 scenarios'],
  ['what users lost', '8 failed'],
  ['a chart drawn as SVG', '<polyline class="line line-0"'],
  ['each job that ran', 'run 1, staging / deploy'],
  ['the incident', '#7 production'],
  ['the release, and what became of it', 'v1.0.0 (rolled back)'],
  ['the notes of the release', '<li>boats'],
  ['the records of the ledger', '<td>deploy.finished</td>'],
  ['that the ledger does not hold', 'the ledger does not hold'],
  ['what a rehearsal does not prove', 'What a rehearsal does not prove'],
])('the page has %s', (_case, text) => {
  expect(page).toContain(text);
});

test('a marker in an issue is not shown', () => {
  expect(String(markdownHtml('<!-- slipway:x -->\n\nText'))).toBe('<p>Text</p>\n');
});

test.each([
  [
    'what is folded away can be unfolded',
    '<details><summary>More (2)</summary>\n\n- boats\n\n</details>',
    '<details><summary>More (2)</summary>\n<ul>\n<li>boats</li>\n</ul>\n</details>\n',
  ],
  ['nothing is closed that was not opened', 'boats\n\n</details>', '<p>boats</p>\n<p>&lt;/details&gt;</p>\n'],
  [
    'its title is text',
    '<details><summary><b>x</summary>',
    '<p>&lt;details&gt;&lt;summary&gt;&lt;b&gt;x&lt;/summary&gt;</p>\n',
  ],
  [
    'it does not begin within a line',
    'a <details><summary>x</summary>',
    '<p>a &lt;details&gt;&lt;summary&gt;x&lt;/summary&gt;</p>\n',
  ],
])('%s', (_case, markdown, html) => {
  expect(String(markdownHtml(markdown))).toBe(html);
});

test('a skipped job takes no row in the timeline', () => {
  expect(page).not.toContain('staging / rollback');
});

test('a Mermaid chart of another kind is left to the reader', () => {
  expect(chartSvg('graph TD; a-->b')).toBeUndefined();
});

const [good, bad] = sampleReport.scenarios;

test.each([
  ['all claims hold', good, true],
  ['a claim does not hold', bad, false],
  ['the story broke off', good && { ...good, error: 'act crashed' }, false],
  ['nothing was claimed', good && { ...good, claims: [] }, false],
])('passed: %s', (_case, scenario, expected) => {
  expect(scenario && passed(scenario)).toBe(expected);
});
