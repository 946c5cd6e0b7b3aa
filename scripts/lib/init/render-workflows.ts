import { readFile } from 'node:fs/promises';

const starters = new URL('../../../workflows/', import.meta.url);

type Options = {
  branch: string;
  /** In the order of release. */
  environments: string[];
  /** Relative to the repository. */
  dockerfile: string;
};

/** The release workflow: the starter, with one job for each environment. */
export async function renderRelease({ branch, environments, dockerfile }: Options): Promise<string> {
  const starter = await readFile(new URL('on-merge.yml', starters), 'utf8');
  const [head = '', template = ''] = starter.split(/(?=^ {2}(?:staging|production):$)/m);
  const jobs = environments.map((name, index) => {
    const needs = index === 0 ? 'build' : `[build, ${environments[index - 1]}]`;
    const job = template.trimEnd().replaceAll(/\bstaging\b/g, name);
    return job.replace(/^ {4}needs: .*$/m, `    needs: ${needs}`);
  });
  const released = head
    .replace('branches: [main]', `branches: [${branch}]`)
    .replace('# Every merge to main becomes', `# Every merge to ${branch} becomes`);
  return `${withDockerfile(released, dockerfile)}${jobs.join('\n\n')}\n`;
}

/** build.yml takes the folder and the file apart. */
function withDockerfile(head: string, dockerfile: string): string {
  const cut = dockerfile.lastIndexOf('/');
  const inputs = [
    ...(cut < 0 ? [] : [`      context: ${dockerfile.slice(0, cut)}`]),
    ...(dockerfile.slice(cut + 1) === 'Dockerfile' ? [] : [`      dockerfile: ${dockerfile.slice(cut + 1)}`]),
  ];
  if (inputs.length === 0) return head;
  return head.replace(/^( +uses: \S+\/build\.yml@\S+)$/m, ['$1', '    with:', ...inputs].join('\n'));
}

/** The rollback by hand: the last environment first, as it is the one in a hurry. */
export async function renderRollback({ environments }: Pick<Options, 'environments'>): Promise<string> {
  const starter = await readFile(new URL('rollback-dispatch.yml', starters), 'utf8');
  return starter.replace(/^( +options: ).*$/m, `$1[${environments.toReversed().join(', ')}]`);
}
