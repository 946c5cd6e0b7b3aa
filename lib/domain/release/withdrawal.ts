/** A release as far as its mark goes. */
type Page = { name: string; body: string };

/** What became of a version: it was taken back, or it failed and nobody can say that it is gone. */
export type Fate = 'rolled back' | 'failed';

const [begin, end] = ['<!-- slipway:withdrawn -->', '<!-- /slipway:withdrawn -->'];
const suffix = / \((?:rolled back|failed)\)$/;

export const isWithdrawn = ({ body }: Pick<Page, 'body'>): boolean => body.startsWith(begin);

/** It stays to be read, and says first what became of it. Said twice, it stands there once. */
export function withdrawn(page: Page, fate: Fate, sentence: string): Page {
  const { name, body } = restored(page);
  const title = fate === 'rolled back' ? 'Rolled back.' : 'Failed.';
  return { name: `${name} (${fate})`, body: `${begin}\n> **${title}** ${sentence}\n${end}\n\n${body}` };
}

/** As it was before it was withdrawn. */
export function restored({ name, body }: Page): Page {
  if (!isWithdrawn({ body })) return { name, body };
  return { name: name.replace(suffix, ''), body: body.slice(body.indexOf(end) + end.length).trimStart() };
}
