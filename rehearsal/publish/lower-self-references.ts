import { isScalar, parseDocument, visit } from 'yaml';

/**
 * Replaces GitHub's self-repository form in a workflow or action file: `uses: $/actions/x` becomes `owner/repo/actions/x@ref`.
 * For tools that do not know the form yet (act, actionlint). Only values of `uses` keys are touched, all other bytes stay.
 */
export function lowerSelfReferences(source: string, repository: string, ref: string): string {
  let lowered = source;
  let shift = 0;
  for (const { value, start, end } of selfReferences(source)) {
    const path = value.slice('$/'.length).replace(/\/$/, '');
    const replacement = `${repository}${path && `/${path}`}@${ref}`;
    lowered = lowered.slice(0, start + shift) + replacement + lowered.slice(end + shift);
    shift += replacement.length - (end - start);
  }
  return lowered;
}

type SelfReference = { value: string; start: number; end: number };

/** In the order of the text; quotes belong to what is replaced. */
function selfReferences(source: string): SelfReference[] {
  const found: SelfReference[] = [];
  visit(parseDocument(source), {
    Pair: (_key, { key, value }) => {
      if (!isScalar(key) || key.value !== 'uses' || !isScalar(value) || typeof value.value !== 'string') return;
      const [start, end] = value.range ?? [0, 0];
      if (value.value.startsWith('$/')) found.push({ value: value.value, start, end });
    },
  });
  return found.sort((a, b) => a.start - b.start);
}
