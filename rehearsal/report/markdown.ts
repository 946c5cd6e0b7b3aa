import MarkdownIt from 'markdown-it';
import { chartSvg } from './chart-svg.ts';
import { folded } from './folded.ts';
import { type Html, trusted } from './html.ts';

/** HTML in the source is shown, not obeyed, but for what is folded away; links are only made where Markdown says so, and an image is a link to itself. */
const renderer = new MarkdownIt({ html: false, linkify: false }).disable('image').use(folded);

const plainFence = renderer.renderer.rules.fence;
renderer.renderer.rules.fence = (tokens, index, options, env, self) => {
  const token = tokens[index];
  const chart = token?.info.trim() === 'mermaid' ? chartSvg(token.content) : undefined;
  return chart?.toString() ?? plainFence?.(tokens, index, options, env, self) ?? '';
};

/** Markers that programs leave for each other: GitHub does not show them. */
const comments = /^<!--.*-->$/gm;

/** A job summary or an issue as GitHub would show it; Mermaid's xy charts become SVG, because the page loads no script. */
export const markdownHtml = (markdown: string): Html => trusted(renderer.render(markdown.replace(comments, ''), {}));
