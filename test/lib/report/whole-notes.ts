import { changesOf } from '#lib/domain/release/changes';
import type { Vulnerability } from '#lib/domain/release/dependencies/security';
import type { Notes } from '#lib/domain/release/notes';
import { riskOf } from '#lib/domain/release/risk';
import { line } from '#test/lib/domain/release/commits';

const digest = `sha256:${'ab'.repeat(32)}`;

/** Notes that have something of everything; `text` stands wherever others than us may write. */
export function wholeNotes(text = 'boats'): Notes {
  const commits = line(
    `feat(hull): ${text} float`,
    `fix: leak of ${text} (#12)`,
    `feat!: keys\n\nBREAKING CHANGE: old keys of ${text} are gone`,
    `docs: ${text}`,
  );
  const added = changesOf(commits);
  const vulnerability = (ghsa: string, severity: Vulnerability['severity']): Vulnerability => ({
    ...{ ghsa, severity, cve: 'CVE-2026-1234', range: '< 2.0.0', url: `https://github.com/advisories/${ghsa}` },
    summary: `Command injection in ${text}`,
  });
  const move = (from: string[], to: string[]) => ({
    lockfile: 'package-lock.json',
    ecosystem: 'NPM' as const,
    name: text,
    from,
    to,
  });
  const risk = (points: number) =>
    riskOf({
      type: 'feat',
      scope: undefined,
      breaking: points > 3,
      files: [{ path: 'src/berths.ts', added: 20, removed: 0 }],
      authors: [],
      migrations: new Map(),
      past: undefined,
    });
  return {
    ...{
      title: 'v1.3.0',
      head: 'a'.repeat(40),
      at: new Date('2026-01-02T23:30:00Z'),
      since: 'v1.2.0',
      direction: 'forward',
    },
    ...{
      added,
      removed: { kept: [], reverted: [] },
      newcomers: ['@grace'],
      repoUrl: 'https://github.test/harbour/boats',
    },
    pulls: new Map([[12, { url: 'https://github.test/harbour/boats/pull/12', author: 'grace' }]]),
    notices: [`GitHub did not answer for ${text}.`],
    content: {
      security: {
        fixed: [{ ...vulnerability('GHSA-2345-6789-cfgh', 'CRITICAL'), move: move(['1.9.0'], ['2.0.0']) }],
        introduced: [{ ...vulnerability('GHSA-cccc-ffff-gggg', 'LOW'), move: move([], ['1.0.0']) }],
        named: added.kept.slice(0, 1).map((change) => ({ id: 'CVE-2026-7', change })),
        moved: 2,
        notKnown: [`Of ${text} not all advisories were looked up.`],
      },
      migrations: [
        {
          path: `db/migrate/1_${text}.rb`,
          tool: 'Rails',
          status: 'added',
          effect: 'irreversible',
          why: ['A column is dropped: only a backup has the data back.'],
          rollback: `restore ${text}`,
        },
        {
          path: `db/migrate/2_${text}.rb`,
          tool: 'Rails',
          status: 'added',
          effect: 'unknown',
          why: [`\`${text}\` is not known here: look at it before you roll back.`],
        },
        { path: `db/migrate/3_${text}.rb`, tool: 'Rails', status: 'added', effect: 'expand', why: [] },
      ],
      delta: [
        {
          kind: 'Environment variables',
          path: `.env.${text}`,
          status: 'changed',
          facts: [`new: ${text}`, 'gone: OLD'],
        },
        { kind: 'Infrastructure', path: `infra/${text}.tf`, status: 'added', facts: [] },
        { kind: 'Workflow', path: `.github/workflows/${text}.yml`, status: 'removed', facts: [] },
      ],
      risks: added.kept.slice(0, 3).map((change, index) => ({ change, risk: risk(3 + index) })),
    },
    running: [
      {
        environment: 'staging',
        sha: 'b'.repeat(40),
        digest,
        record: 1,
        runId: 7,
        since: new Date('2026-01-02T22:00:00Z'),
        verdict: 'validated',
        attested: { provenance: { predicateType: undefined }, sbom: undefined },
        live: new Set(added.kept.map(({ sha }) => sha)),
      },
    ],
  };
}
