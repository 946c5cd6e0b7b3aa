/**
 * What act does where it differs from GitHub, or where the rehearsal depends on it, as measured with 0.2.89. A failing row
 * after an upgrade of act is news: the rules in docs and workflows may have become too strict, or too lax.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActLab, actLab, logs, outputs, results, workflow } from './act-lab.ts';

let lab: ActLab;

beforeAll(async () => {
  lab = await actLab();
  lab.git.publish('acme/tools', acme, ['v1']);
});
afterAll(() => lab.close());

const called = (jobs: string, io = '') => `name: Called\non:\n  workflow_call:\n${io}\njobs:\n${jobs}`;
const acme = {
  'say/action.yml': 'name: say\nruns: { using: node24, main: say.js }\n',
  'say/say.js': `const { appendFileSync } = require('node:fs');
    const say = (name, value) => appendFileSync(process.env.GITHUB_OUTPUT, name + '=' + value + '\\n');
    say('node', process.versions.node); say('tty', Boolean(process.stdout.isTTY)); say('arg', process.argv[1]);`,
  'sum/action.yml': `name: sum
runs:
  using: composite
  steps:
    - { run: 'echo one >> "$GITHUB_STEP_SUMMARY"', shell: bash }
    - { run: 'echo two >> "$GITHUB_STEP_SUMMARY"', shell: bash }
`,
  'wrap/action.yml': `name: wrap
runs:
  using: composite
  steps:
    - { id: inner, run: 'echo leaked=yes >> "$GITHUB_OUTPUT"', shell: bash }
`,
  '.github/workflows/fail.yml': called(`
  bad: { runs-on: ubuntu-latest, steps: [{ run: exit 1 }] }
  rescue: { runs-on: ubuntu-latest, needs: bad, if: failure(), steps: [{ run: echo rescued }] }
`),
  '.github/workflows/leaf.yml': called(
    `  leaf:
    runs-on: ubuntu-latest
    outputs: { word: '\${{ steps.s.outputs.word }}' }
    steps: [{ id: s, run: echo word=deep >> "$GITHUB_OUTPUT" }]
`,
    '    outputs: { word: { value: "${{ jobs.leaf.outputs.word }}" } }',
  ),
  '.github/workflows/middle.yml': called(
    '  only: { uses: acme/tools/.github/workflows/leaf.yml@v1 }\n',
    '    outputs: { word: { value: "${{ jobs.only.outputs.word }}" } }',
  ),
  '.github/workflows/closed-middle.yml': called(
    `  only: { uses: acme/tools/.github/workflows/leaf.yml@v1 }
  last: { needs: only, if: always(), runs-on: ubuntu-latest, steps: [{ run: 'true' }] }
`,
    '    outputs: { word: { value: "${{ jobs.only.outputs.word }}" } }',
  ),
  '.github/workflows/sibling.yml': called('  a: { uses: ./.github/workflows/leaf.yml }\n'),
  '.github/workflows/secret.yml': `on:
  workflow_call:
    secrets: { ${Array.from({ length: 20 }, (_, n) => `SECRET_${n}: { required: true }`).join(', ')} }
jobs:
  s:
    runs-on: ubuntu-latest
    steps: [{ id: s, env: { S: '\${{ secrets.SECRET_7 }}' }, run: 'echo "length=\${#S}" >> "$GITHUB_OUTPUT"' }]
`,
  '.github/workflows/token.yml': called(`
  t:
    runs-on: ubuntu-latest
    steps:
      - { id: s, env: { S: '\${{ secrets.GITHUB_TOKEN }}', G: '\${{ github.token }}' }, run: 'echo "lengths=\${#S},\${#G}" >> "$GITHUB_OUTPUT"' }
`),
};

const steps = (...lines: string[]) =>
  `  a:\n    runs-on: ubuntu-latest\n    steps:\n${lines.map((line) => `      - ${line}\n`).join('')}`;

describe('identity and tools', () => {
  test('node24 actions run on our Node, without a terminal', async () => {
    const run = await lab.play(workflow(steps('{ id: s, uses: acme/tools/say@v1 }')));
    expect(outputs(run)).toMatchObject({
      node: process.versions.node,
      tty: 'false',
      arg: expect.stringContaining('say.js'),
    });
  });

  test('server URLs, ref and commit are ours, in contexts and variables; nothing of the caller leaks', async () => {
    const run = await lab.play(
      workflow(
        steps(
          '{ id: c, run: \'echo "context=${{ github.api_url }} ${{ github.server_url }} ${{ github.sha }} ${{ github.run_id }}" >> "$GITHUB_OUTPUT"\' }',
          '{ id: e, run: \'echo "variables=$GITHUB_API_URL $GITHUB_SERVER_URL $GITHUB_SHA $GITHUB_RUN_ID" >> "$GITHUB_OUTPUT"\' }',
          '{ id: h, run: \'echo "home=$HOME" >> "$GITHUB_OUTPUT"\' }',
        ),
      ),
    );
    const { context, variables, home } = outputs(run);
    expect(context).toMatch(new RegExp(`^${lab.git.url}/api/v3 ${lab.git.url} [0-9a-f]{40} 7$`));
    expect(variables).toBe(context);
    expect(home).toBe(run.folder.file('home'));
  });

  test('a checkout pinned by commit is a copy of our checkout, with its origin', async () => {
    const pinned = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd';
    const files = {
      ...workflow(
        steps(
          `uses: ${pinned}\n        with: { persist-credentials: false }`,
          '{ id: s, run: \'echo "file=$(cat a.txt)" >> "$GITHUB_OUTPUT"; echo "origin=$(git remote get-url origin)" >> "$GITHUB_OUTPUT"\' }',
        ),
      ),
      'a.txt': 'here',
    };
    const run = await lab.play(files);
    expect(run.status).toBe('success');
    expect(outputs(run)).toMatchObject({ file: 'here', origin: expect.stringContaining(`${lab.git.url}/lab/`) });
  });
});

describe('what act leaves out', () => {
  test('a job whose label nobody answers to is passed over, and act calls that a success', async () => {
    const run = await lab.play(workflow('  a: { runs-on: windows-latest, steps: [{ run: echo }] }\n'));
    expect([run.status, results(run)]).toEqual(['success', { a: 'unsupported' }]);
  });

  test('`environment:` holds nobody and is not evaluated', async () => {
    const impossible = `environment: { name: "\${{ fromJSON('{') }}" }`;
    const run = await lab.play(workflow(`  a: { runs-on: ubuntu-latest, ${impossible}, steps: [{ run: echo }] }\n`));
    expect(results(run)).toEqual({ a: 'success' });
  });

  test("a job's continue-on-error is ignored", async () => {
    const run = await lab.play(
      workflow('  a: { runs-on: ubuntu-latest, continue-on-error: true, steps: [{ run: exit 1 }] }\n'),
    );
    expect(run.status).toBe('failure');
  });

  test('skipped jobs and steps are told', async () => {
    const run = await lab.play(
      workflow(
        `${steps('{ run: echo, if: false }')}  b: { needs: a, if: failure(), runs-on: ubuntu-latest, steps: [{ run: echo }] }\n`,
      ),
    );
    expect(results(run)).toEqual({ a: 'success', b: 'skipped' });
    expect(run.jobs[0]?.steps[0]?.result).toBe('skipped');
  });

  test.each([
    ['concurrency.queue', 'concurrency: { group: g, queue: max }'],
    ['permissions: artifact-metadata', 'permissions: { artifact-metadata: write }'],
    ['environment.deployment', 'environment: { name: e, deployment: false }'],
    ['the self-repository form', 'uses: $/.github/workflows/x.yml'],
  ])('a workflow with %s is invalid', async (_case, line) => {
    const job = line.startsWith('uses')
      ? `  a: { ${line} }\n`
      : `  a: { ${line}, runs-on: ubuntu-latest, steps: [{ run: echo }] }\n`;
    const run = await lab.play(workflow(job));
    expect([run.status, run.jobs.length]).toEqual(['failure', 0]);
  });
});

describe('reusable workflows', () => {
  test('after a failed one its own rescue runs, but nothing more of the caller, not even always()', async () => {
    const caller =
      '  call: { uses: acme/tools/.github/workflows/fail.yml@v1 }\n  after: { needs: call, if: always(), runs-on: ubuntu-latest, steps: [{ run: echo }] }\n';
    const run = await lab.play(workflow(caller));
    expect(results(run)).toEqual({ 'Called/bad': 'failure', 'Called/rescue': 'success', call: undefined });
  });

  test.each([
    ['lost when the middle one has only calls', 'middle.yml', ''],
    ['kept when it ends with an ordinary job', 'closed-middle.yml', 'deep'],
  ])('outputs through two levels are %s', async (_case, file, word) => {
    const jobs = `  call: { uses: 'acme/tools/.github/workflows/${file}@v1' }
  after: { needs: call, if: always(), runs-on: ubuntu-latest, steps: [{ id: s, run: 'echo "got=\${{ needs.call.outputs.word }}" >> "$GITHUB_OUTPUT"' }] }
`;
    const { got = '' } = outputs(await lab.play(workflow(jobs)));
    expect(got).toBe(word);
  });

  test('`./` in a remote one means the caller, so it is not found', async () => {
    const run = await lab.play(workflow('  call: { uses: acme/tools/.github/workflows/sibling.yml@v1 }\n'));
    expect([run.status, run.stderr]).toEqual(['failure', expect.stringContaining('leaf.yml')]);
  });

  test('secrets.GITHUB_TOKEN is empty there, github.token is not', async () => {
    const run = await lab.play(workflow('  call: { uses: acme/tools/.github/workflows/token.yml@v1 }\n'));
    expect(outputs(run)).toEqual({ lengths: '0,20' });
  });
});

describe('secrets for parallel calls', () => {
  const names = Array.from({ length: 20 }, (_, n) => `SECRET_${n}`);
  const secrets = Object.fromEntries(names.map((name) => [name, `value of ${name}`]));
  const calls = (how: string) =>
    [1, 2, 3, 4]
      .map((n) => `  call-${n}: { uses: acme/tools/.github/workflows/secret.yml@v1, secrets: ${how} }\n`)
      .join('');
  const explicit = `{ ${names.map((name) => `${name}: "\${{ secrets.${name} }}"`).join(', ')} }`;

  test('named ones arrive', async () => {
    const run = await lab.play(workflow(calls(explicit)), { secrets, concurrentJobs: 4 });
    expect([run.status, outputs(run)]).toEqual(['success', { length: String('value of SECRET_7'.length) }]);
  });

  // act writes to a map that the calls share, and dies of it now and then (issue 2199): never to be taken for a failure.
  test('inherited ones arrive, or act crashes and this is told', async () => {
    const run = await lab.play(workflow(calls('inherit')), { secrets, concurrentJobs: 4 });
    expect(['success', 'crashed']).toContain(run.status);
  });
});

describe('what steps say', () => {
  test('a text with `::` arrives whole, a mask with `::` masks', async () => {
    const arn = 'arn:aws:iam::111122223333:role/x';
    const run = await lab.play(
      workflow(
        steps(
          `run: echo "::error title=T::no ${arn}"; echo "::add-mask::arn:aws:s3::hidden"; echo "x arn:aws:s3::hidden y"`,
        ),
      ),
    );
    const [step] = run.jobs[0]?.steps ?? [];
    expect(step?.annotations).toEqual([{ level: 'error', title: 'T', message: `no ${arn}` }]);
    expect(step?.log).toContain('x *** y');
  });

  test('a summary is told when its step ends, and outputs with it', async () => {
    const run = await lab.play(workflow(steps('run: echo "# Hi" >> "$GITHUB_STEP_SUMMARY"; exit 1')));
    expect(run.jobs[0]?.steps[0]).toMatchObject({ summary: '# Hi\n', result: 'failure' });
  });

  test('the last words of failing steps are not lost', async () => {
    const failing = steps(
      ...Array.from(
        { length: 10 },
        (_, n) => `{ run: 'echo said ${n}; echo "::error::end ${n}"; exit 1', continue-on-error: true }`,
      ),
    );
    const run = await lab.play(workflow(failing));
    const words = Array.from({ length: 10 }, (_, n) => [`said ${n}`, `##[error]end ${n}`]).flat();
    expect(logs(run)).toEqual(words);
  });

  test("the outputs of a composite action's inner step leak to the outer one", async () => {
    const run = await lab.play(workflow(steps('{ id: s, uses: acme/tools/wrap@v1 }')));
    expect(outputs(run)).toEqual({ leaked: 'yes' });
  });

  test("a composite action's summary is that of its inner steps, each once", async () => {
    const run = await lab.play(workflow(steps('{ id: s, uses: acme/tools/sum@v1 }')));
    expect(run.jobs[0]?.steps.map((step) => step.summary).join('')).toBe('one\ntwo\n');
  });

  test('why an action could not be had', async () => {
    const run = await lab.play(workflow(steps('{ uses: acme/none@v1 }')));
    expect([run.status, results(run), logs(run)[0]]).toEqual([
      'failure',
      { a: 'failure' },
      expect.stringContaining('repository not found'),
    ]);
  });

  test('steps have no terminal, and nothing to read', async () => {
    const run = await lab.play(workflow(steps('run: if [ -t 0 ] || [ -t 1 ]; then echo terminal; fi; cat; echo done')));
    expect(logs(run)).toEqual(['done']);
  });
});
