import type { CheckOf } from '#lib/domain/config/checks';
import type { TextExpectation } from '#lib/domain/config/checks/http';
import { combine, type Finding, fail, inconclusive, pass } from '#lib/domain/validation/model';
import type { ProbeResponse } from '#lib/ports';
import type { Perform } from '../context.ts';
import { excerpt, judgeJson } from '../json.ts';
import { visit } from '../visit.ts';

export const http: Perform<'http'> = async (check, context) => {
  const { expect, ...request } = check;
  return judgeResponse(await visit(request, context), check);
};

function judgeResponse(response: ProbeResponse, { status, expect }: CheckOf<'http'>): Finding {
  const answered = `status ${response.status} in ${response.latencyMs} ms`;
  if (response.status !== status) return fail(`${answered}, expected ${status}; ${excerpt(response.body)}`);
  const headers = Object.entries(expect.headers).map(([name, wanted]) => {
    const value = response.headers[name.toLowerCase()];
    return value === undefined ? fail(`there is no header ${name}`) : judgeText(`header ${name}`, value, wanted);
  });
  const body = expect.body ? [judgeBody(response, expect.body)] : [];
  const json = expect.json.map((wanted) => judgeJson(wanted, response));
  return combine([pass(answered), ...headers, ...body, ...json]);
}

/** What was cut off may have held what we look for. */
function judgeBody(response: ProbeResponse, wanted: TextExpectation): Finding {
  const finding = judgeText('the body', response.body, wanted);
  return finding.judgement === 'fail' && response.truncated
    ? inconclusive(`${finding.seen}, as far as it is read`)
    : finding;
}

function judgeText(what: string, text: string, { contains, matches }: TextExpectation): Finding {
  const fits = contains === undefined ? new RegExp(matches ?? '', 'u').test(text) : text.includes(contains);
  const wanted = contains === undefined ? `match /${matches}/` : `contain "${contains}"`;
  return fits ? pass(`${what} does ${wanted}`) : fail(`${what} does not ${wanted}: ${excerpt(text)}`);
}
