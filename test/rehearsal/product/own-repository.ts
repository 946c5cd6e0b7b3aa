import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { project } from '#test/rehearsal/images/project';

/** The starter of a team that builds in a job of its own. */
export const ownBuild = readFileSync('workflows/on-merge.yml', 'utf8').replace(
  /^ {4}permissions:\n {6}contents: write[\s\S]*?build\.yml@v1\n/m,
  `    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    outputs:
      digest: \${{ steps.image.outputs.digest }}
      result: \${{ steps.image.outputs.result }}
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - id: image
        uses: slipway-dev/slipway/actions/build-image@v1
        with: { context: ., dockerfile: Dockerfile }
`,
);

/** A small service of a team's own, released by the starters as they stand. */
export const pier: Record<string, string> = {
  Dockerfile: 'FROM node:24-slim\nWORKDIR /app\nCOPY server.mjs ./\nEXPOSE 3000\nCMD ["node", "server.mjs"]\n',
  'server.mjs': `import { createServer } from 'node:http';
createServer((_request, response) => response.end('boats')).listen(Number(process.env.PORT ?? 3000));
`,
  '.github/workflows/on-merge.yml': readFileSync('workflows/on-merge.yml', 'utf8'),
  '.github/slipway.yml': `version: 1
product: pier
image: { repository: pier, account: "222233334444", region: eu-central-1, role: "arn:aws:iam::222233334444:role/build" }
environments:
  staging:
    account: "222233334444"
    region: eu-central-1
    role: arn:aws:iam::222233334444:role/ci/staging
    url: https://staging.pier.example
    ecs: { cluster: pier-staging, services: { pier: {} } }
    validate:
      soak: 10m # people sleep meanwhile
      checks:
        - { kind: http, name: answers, url: "https://staging.pier.example/?full=1" }
        - { kind: tls, name: certificate }
  production:
    account: "222233334444"
    region: eu-central-1
    role: arn:aws:iam::222233334444:role/ci/production
    url: https://pier.example
    after: [staging]
    gate: { reviewers: required }
    ecs: { cluster: pier-production, services: { pier: {} } }
    validate: { checks: [{ kind: target-health, name: targets, min-healthy: 3 }] }
`,
};

/** A git repository with these files, not committed: what is rehearsed is the working tree. */
export function ownRepository(files: Record<string, string>) {
  const made = project(files);
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', made.folder]);
  return made;
}
