import type MarkdownIt from 'markdown-it';

const opening = /^<details><summary>([^<>]*)<\/summary>$/;
const closing = /^<\/details>$/;

/**
 * The one element of HTML that our own texts have, as GitHub shows it: what is folded away. Both its lines stand alone, and it is
 * closed only where it was opened, so that no text can close what it stands in.
 */
export function folded(renderer: MarkdownIt): void {
  renderer.block.ruler.before('paragraph', 'folded', (state, line, _end, isTrial) => {
    const begin = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const text = state.src.slice(begin, state.eMarks[line]);
    const title = opening.exec(text)?.[1];
    const depth: number = state.env.folded ?? 0;
    if (title === undefined && !(closing.test(text) && depth > 0)) return false;
    if (isTrial) return true;
    state.env.folded = depth + (title === undefined ? -1 : 1);
    const token = state.push('folded', '', 0);
    token.content = title ?? '';
    token.markup = text;
    state.line = line + 1;
    return true;
  });
  renderer.renderer.rules['folded'] = (tokens, index) => {
    const { content, markup } = tokens[index] ?? { content: '', markup: '' };
    return opening.test(markup)
      ? `<details><summary>${renderer.utils.escapeHtml(content)}</summary>\n`
      : '</details>\n';
  };
}
