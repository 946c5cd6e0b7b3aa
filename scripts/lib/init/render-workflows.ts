import { readFile } from 'node:fs/promises';

const starters = new URL('../../../workflows/', import.meta.url);

type Options = {
  branch: string;
  /** In the order of release. */
  environments: string[];
  /** Relative to the repository. */
  dockerfile: string;
};

const starter = (name: string): Promise<string> => readFile(new URL(name, starters), 'utf8');

/** The release workflow: the starter, with one job for each environment; the last one is production there. */
export async function renderRelease({ branch, environments, dockerfile }: Options): Promise<string> {
  const { head, jobs } = jobsOf(await starter('on-merge.yml'));
  const released = head
    .replace('branches: [main]', `branches: [${branch}]`)
    .replace('# Every merge to main becomes', `# Every merge to ${branch} becomes`);
  const build = withDockerfile(jobs['build'] ?? '', dockerfile);
  const last = environments.at(-1) ?? 'production';
  const early = environments.slice(0, -1);
  const staged = early.map((name, index) => {
    const needs = index === 0 ? 'build' : `[build, ${early[index - 1]}]`;
    return renamed(jobs['staging'] ?? '', { staging: name }).replace(/^ {4}needs: .*$/m, `    needs: ${needs}`);
  });
  const names = { staging: early.at(-1) ?? 'build', production: last };
  const rest = ['draft', 'production', 'publish'].map((id) => renamed(jobs[id] ?? '', names));
  // Of one environment alone the build comes right before it.
  const all = [build, ...staged, ...rest].map((job) => job.replace('[build, build, ', '[build, '));
  return `${released}${all.map((job) => job.trimEnd()).join('\n\n')}\n`;
}

/** What stands before the jobs, and each job's text by its id. */
function jobsOf(source: string): { head: string; jobs: Record<string, string> } {
  const start = source.indexOf('\njobs:\n') + '\njobs:\n'.length;
  const parts = source.slice(start).split(/(?=^ {2}[a-z][\w-]*:$)/m);
  const jobs = Object.fromEntries(parts.map((part) => [part.slice(2, part.indexOf(':')), part]));
  return { head: source.slice(0, start), jobs };
}

/** Environments in keys, names, needs, conditions and prose. */
const renamed = (job: string, names: Record<string, string>): string =>
  job.replaceAll(/\b(staging|production)\b/g, (word) => names[word] ?? word);

/** build.yml takes the folder and the file apart. */
function withDockerfile(job: string, dockerfile: string): string {
  const cut = dockerfile.lastIndexOf('/');
  const inputs = [
    ...(cut < 0 ? [] : [`      context: ${dockerfile.slice(0, cut)}`]),
    ...(dockerfile.slice(cut + 1) === 'Dockerfile' ? [] : [`      dockerfile: ${dockerfile.slice(cut + 1)}`]),
  ];
  if (inputs.length === 0) return job;
  return job.replace(/^( +uses: \S+\/build\.yml@\S+)$/m, ['$1', '    with:', ...inputs].join('\n'));
}

/** The rollback by hand: the last environment first, as it is the one in a hurry. */
export async function renderRollback({ environments }: Pick<Options, 'environments'>): Promise<string> {
  const source = await starter('rollback-dispatch.yml');
  const production = environments.at(-1) ?? 'production';
  return renamed(source, { production }).replace(/^( +options: ).*$/m, `$1[${environments.toReversed().join(', ')}]`);
}
