import { templateInvalid, templateMissing } from '#lib/domain/errors/release';
import { parseTemplate, type Template } from '#lib/domain/release/template';
import { templateNames } from '#lib/report/release-sections';
import type { Inputs } from './inputs.ts';
import type { Ports } from './ports.ts';

/**
 * What the team wants its notes to look like; undefined for our own form.
 * @throws OpsError RELEASE_TEMPLATE_MISSING, RELEASE_TEMPLATE_INVALID
 */
export async function readTemplate({ template: file }: Inputs, { files }: Ports): Promise<Template | undefined> {
  if (file === undefined) return undefined;
  const text = await files.read(file);
  if (text === undefined) throw templateMissing(file);
  const { template, mistakes } = parseTemplate(text, templateNames);
  if (mistakes.length > 0) throw templateInvalid(file, mistakes, templateNames);
  return template;
}
