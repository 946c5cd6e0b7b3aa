import type { Commit } from '#lib/domain/release/commit';
import type { Notes } from '#lib/domain/release/notes';
import type { Format, Inputs } from './inputs.ts';
import type { Plan } from './plan-release.ts';
import type { Ports } from './ports.ts';

/** The notes in another form, for programs and other places. */
export type Document = { format: Format; name: string; text: string };

/** Makes what is wanted of these notes. */
export type Make = (notes: Notes) => Promise<Document[]>;

/** What makes them is loaded only where somebody wants one: most runs write nothing. */
export const documentMaker =
  (input: Inputs, told: { plan: Plan; commits: Commit[] }, ports: Ports): Make =>
  async (notes) => {
    const formats = formatsOf(input);
    if (formats.length === 0) return [];
    const { makeDocuments } = await import('./make-documents.ts');
    return makeDocuments(formats, input, { ...told, notes }, ports);
  };

/** Where a release is written it has its data beside it. */
function formatsOf({ formats, publish }: Inputs): Format[] {
  const isWritten = publish === 'draft' || publish === 'published';
  return formats ?? (isWritten ? ['json'] : []);
}

/** Where the steps after this one find them. A message is short enough to be an output itself. */
export async function documentOutputs(documents: Document[], { outbox }: Ports): Promise<Record<string, string>> {
  const outputs: Record<string, string> = { 'json-file': '', 'html-file': '', slack: '' };
  for (const { format, name, text } of documents) {
    if (format === 'slack') outputs[format] = text;
    else outputs[`${format}-file`] = await outbox.put(name, text);
  }
  return outputs;
}
