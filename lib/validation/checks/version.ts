// Each by itself: the package as a whole brings three times as much into the bundles.
import satisfies from 'semver/functions/satisfies.js';
import valid from 'semver/functions/valid.js';
import type { CheckOf } from '#lib/domain/config/checks';
import { combine, type Finding, fail, pass } from '#lib/domain/validation/model';
import type { ProbeResponse } from '#lib/ports';
import type { Perform } from '../context.ts';
import { selectJson, show } from '../json.ts';
import { visit } from '../visit.ts';

export const version: Perform<'version'> = async (check, context) => {
  const findings: Finding[] = [];
  for (let request = 0; request < check.requests; request++) {
    findings.push(judge(await visit(check, context), check, context.digest));
  }
  const { judgement, seen } = combine(findings);
  return { judgement, seen: [...new Set(seen.split('; '))].join('; ') };
};

function judge(response: ProbeResponse, { path, range }: CheckOf<'version'>, digest: string): Finding {
  if (response.status !== 200) return fail(`status ${response.status}, expected 200`);
  const selected = selectJson(path, response);
  if (!('values' in selected)) return selected;
  const [value, ...others] = selected.values;
  const seen = `${path} is ${show(selected.values)}`;
  if (others.length > 0) return fail(`${seen}, expected one value`);
  if (range === undefined) return value === digest ? pass(seen) : fail(`${seen}, expected ${digest}`);
  const text = String(value);
  if (valid(text) === null) return fail(`${seen}, which is not a version`);
  // A pre-release that runs is judged by the range like any other version.
  return satisfies(text, range, { includePrerelease: true }) ? pass(seen) : fail(`${seen}, expected ${range}`);
}
