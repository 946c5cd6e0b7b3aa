import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { notFound, refuse, unprocessable } from '#rehearsal/github/api/errors';
import { accepted, answer, can, change, ok, type Route, type Schemas } from '#rehearsal/github/api/route';
import { resolveCommit } from '#rehearsal/github/git/refs';
import type { Github } from '#rehearsal/github/github';
import type { CodeScan } from '#rehearsal/github/model/commit-marks';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { apiUrl } from '#rehearsal/github/views/links';

const upload = z.object({
  commit_sha: z.string(),
  ref: z.string(),
  sarif: z.string(),
  tool_name: z.string().optional(),
});

const sarifFile = z.object({
  version: z.literal('2.1.0'),
  runs: z.array(
    z.object({
      tool: z.object({ driver: z.object({ name: z.string(), rules: z.array(z.unknown()).default([]) }) }),
      automationDetails: z.object({ id: z.string().default('') }).optional(),
      results: z.array(z.unknown()).default([]),
    }),
  ),
});

export const codeScanningRoutes: Route[] = [
  change('POST /repos/{owner}/{repo}/code-scanning/sarifs', can.write('security-events'), upload, async (call) => {
    const { github, repository, body } = call;
    if (!(await resolveCommit(repository.gitDir, body.commit_sha)))
      throw unprocessable(`commit not found: ${body.commit_sha}`);
    const scan = readUpload(github, body);
    repository.scans.set(scan.id, scan);
    return accepted({ id: scan.id, url: `${apiUrl(github, repository)}/code-scanning/sarifs/${scan.id}` });
  }),

  answer('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', can.read('security-events'), (call) => {
    const { github, repository, params } = call;
    const scan = repository.scans.get(params.sarif_id);
    if (!scan) throw notFound();
    scan.looks += 1;
    if (scan.error) return ok({ processing_status: 'failed', errors: [scan.error] });
    if (scan.looks === 1) return ok({ processing_status: 'pending' });
    const analyses = `${apiUrl(github, repository)}/code-scanning/analyses?sarif_id=${scan.id}`;
    return ok({ processing_status: 'complete', analyses_url: analyses });
  }),

  answer(
    'GET /repos/{owner}/{repo}/code-scanning/analyses',
    can.read('security-events'),
    ({ github, repository, query, page }) => {
      const scans = [...repository.scans.values()]
        .filter(({ error }) => error === null)
        .filter(({ id }) => query['sarif_id'] === undefined || id === query['sarif_id'])
        .filter(({ ref }) => query['ref'] === undefined || ref === query['ref'])
        .filter(({ tool }) => query['tool_name'] === undefined || tool === query['tool_name'])
        .reverse();
      if (scans.length === 0) throw notFound('no analysis found');
      return ok(page(scans).map((scan) => analysisView(github, repository, scan)));
    },
  ),
];

/** gzip, then base64: what is neither is refused at once; what is no SARIF fails while it is processed. */
function readUpload(github: Github, body: z.infer<typeof upload>): CodeScan {
  const id = createHash('sha256').update(`sarif ${github.nextId()}`).digest('hex').slice(0, 32);
  const sarif = unpack(body.sarif);
  const parsed = sarifFile.safeParse(sarif);
  const run = parsed.data?.runs[0];
  return {
    id,
    sha: body.commit_sha,
    ref: body.ref,
    tool: run?.tool.driver.name ?? body.tool_name ?? '',
    category: run?.automationDetails?.id ?? '',
    results: parsed.data?.runs.reduce((sum, one) => sum + one.results.length, 0) ?? 0,
    rules: run?.tool.driver.rules.length ?? 0,
    looks: 0,
    error: parsed.success ? null : `Invalid SARIF. ${parsed.error.issues[0]?.message ?? ''}`,
    sarif,
    createdAt: github.clock.now(),
  };
}

function unpack(text: string): unknown {
  try {
    return JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8'));
  } catch {
    throw refuse(400, 'Invalid SARIF: it must be gzip-compressed JSON in base64.');
  }
}

function analysisView(github: Github, repository: Repository, scan: CodeScan): Schemas['code-scanning-analysis'] {
  const number = [...repository.scans.keys()].indexOf(scan.id) + 1;
  return {
    id: number,
    url: `${apiUrl(github, repository)}/code-scanning/analyses/${number}`,
    sarif_id: scan.id,
    commit_sha: scan.sha,
    ref: scan.ref,
    analysis_key: '(default)',
    environment: '{}',
    category: scan.category,
    error: '',
    warning: '',
    created_at: timestamp(scan.createdAt),
    results_count: scan.results,
    rules_count: scan.rules,
    tool: { name: scan.tool, guid: null, version: null },
    deletable: true,
  };
}
