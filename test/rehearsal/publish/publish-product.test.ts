import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { publishProduct } from '#rehearsal/publish/publish-product';

const product = {
  '.gitignore': 'node_modules/\n',
  'actions/gate/action.yml': 'runs: { using: node24, main: dist/index.js }\n',
  'actions/gate/dist/index.js': 'run()',
  'actions/gate/src/index.ts': 'source',
  '.github/workflows/deploy.yml': 'jobs: { a: { steps: [{ uses: $/actions/gate }] } }\n',
  'node_modules/x/action.yml': 'no',
  'test/a.test.ts': 'no',
  'package.json': '{}',
};

function productFolder() {
  const root = mkdtempSync(path.join(tmpdir(), 'product-'));
  for (const [name, content] of Object.entries(product)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  execFileSync('git', ['init', '--quiet', root]);
  return root;
}

test('publishes what a runner needs, lowered, with its tags, and leaves no folder behind', async () => {
  const from = productFolder();
  const seen: Record<string, unknown>[] = [];
  const overlay = { 'actions/gate/dist/index.js': 'nothing()' };
  const result = await publishProduct({
    from,
    overlay,
    publish: async ({ directory, ...rest }) => {
      const read = (file: string) => readFileSync(path.join(directory, file), 'utf8');
      const all = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      seen.push({
        ...rest,
        directory,
        count: all.length,
        deploy: read('.github/workflows/deploy.yml'),
        bundle: read('actions/gate/dist/index.js'),
      });
      return { sha: 'abc' };
    },
  });
  rmSync(from, { recursive: true });

  expect(result).toEqual({
    sha: 'abc',
    files: ['.github/workflows/deploy.yml', 'actions/gate/action.yml', 'actions/gate/dist/index.js', 'package.json'],
  });
  expect(seen).toMatchObject([
    { repository: 'slipway-dev/slipway', tags: ['v1', 'v1.0.0'], count: 4, bundle: 'nothing()' },
  ]);
  expect(seen[0]?.['deploy']).toContain('uses: slipway-dev/slipway/actions/gate@v1');
  expect(existsSync(String(seen[0]?.['directory']))).toBe(false);
});
