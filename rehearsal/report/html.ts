import { raw, html as template } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString;

/**
 * Hono's template, in which every value is escaped unless it is Html itself. Its type allows for values that are promises;
 * ours never are.
 */
export const html = (parts: TemplateStringsArray, ...values: unknown[]): Html => template(parts, ...values) as Html;

/** Text that is known to be markup: our own style sheet, or what a renderer that escapes has made. */
export const trusted = (markup: string): Html => raw(markup) as Html;
