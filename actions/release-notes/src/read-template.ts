import { templateInvalid, templateMissing } from '#lib/domain/errors/release';
import { parseTemplate, type Template } from '#lib/domain/release/template';
import { templateNames } from '#lib/report/release-sections';
import type { Ports } from './ports.ts';

/**
 * What the team wants its notes to look like.
 * @throws OpsError RELEASE_TEMPLATE_MISSING, RELEASE_TEMPLATE_INVALID
 */
export async function readTemplate(file: string, { files }: Ports): Promise<Template> {
  const text = await files.read(file);
  if (text === undefined) throw templateMissing(file);
  const { template, mistakes } = parseTemplate(text, templateNames);
  if (mistakes.length > 0) throw templateInvalid(file, mistakes, templateNames);
  return template;
}
