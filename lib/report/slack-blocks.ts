import { plain } from '#lib/domain/text';

/** Slack's limits, in characters and in blocks of one message: https://docs.slack.dev/reference/block-kit/blocks */
export const slackLimits = { header: 150, section: 3_000, blocks: 50 };
/** Nobody reads a longer line in a chat. */
const longestLine = 400;

type Text = { type: 'mrkdwn'; text: string; verbatim: true };
export type SlackBlock =
  | { type: 'header'; text: { type: 'plain_text'; text: string; emoji: false } }
  | { type: 'section'; text: Text }
  | { type: 'context'; elements: Text[] };

/** `text` is for notifications and for readers that show no blocks. */
export type SlackMessage = { text: string; blocks: SlackBlock[] };

/** Words of others in one line: no mention, no link, no control character. Slack asks for these three and no others. */
export const slackText = (text: string): string =>
  cut(plain(text).replace(/\s+/g, ' ').trim(), longestLine)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** A link where the address is a web page's, else the words alone; these are ours. */
export function slackLink(words: string, address: string): string {
  const url = URL.parse(address);
  const isPage = url?.protocol === 'https:' || url?.protocol === 'http:';
  return isPage ? `<${url.href.replace(/[|<>]/g, encodeURIComponent).replace(/&/g, '&amp;')}|${words}>` : words;
}

export const slackHeader = (text: string): SlackBlock => ({
  type: 'header',
  text: { type: 'plain_text', text: cut(plain(text).replace(/\s+/g, ' ').trim(), slackLimits.header), emoji: false },
});

/** Whole lines, as many as Slack takes, and how many more there are. */
export function slackSection(title: string, lines: string[], most = 20): SlackBlock[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, most);
  const text = (count: number) => {
    const missing = lines.length - count;
    const more = missing > 0 ? [`_and ${missing} more_`] : [];
    return [`*${title}*`, ...shown.slice(0, count).map((line) => `• ${line}`), ...more].join('\n');
  };
  let count = shown.length;
  while (count > 0 && text(count).length > slackLimits.section) count -= 1;
  return [{ type: 'section', text: mrkdwn(text(count)) }];
}

export const slackParagraph = (text: string): SlackBlock => ({ type: 'section', text: mrkdwn(text) });
export const slackContext = (text: string): SlackBlock => ({ type: 'context', elements: [mrkdwn(text)] });

/** `verbatim`: Slack makes no links and no mentions of its own. */
const mrkdwn = (text: string): Text => ({ type: 'mrkdwn', text, verbatim: true });

/** Between two characters, never inside of one. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, most - 1)) ? most - 2 : most - 1;
  return `${text.slice(0, end)}…`;
}
