import { parseArgs } from 'node:util';
import { mistakeIn } from '#scripts/lib/command-line';

export const help = `scripts/init PATH [options]

Looks at a repository (Dockerfile, task definitions, Terraform, CloudFormation, CDK, workflows) and writes what Slipway needs:
  .github/slipway.yml
  .github/workflows/on-merge.yml
  .github/workflows/rollback-dispatch.yml
All three or none: where one exists already, nothing is written. Where something is not clear, it says what it needs.

Options; ENV= names one environment, without it the value is for all
  --environment ENV       once for each, in the order of release
  --account [ENV=]ID      AWS account
  --region [ENV=]NAME     AWS region
  --cluster [ENV=]NAME    ECS cluster
  --url [ENV=]URL         where users reach it; without one nothing asks the service itself
  --service NAME          ECS service
  --container NAME        the container that gets the image, where there are several
  --repository NAME       ECR repository
  --product NAME          for reports; default: the repository's name
  --dockerfile PATH       default: the only one
  --branch NAME           which is released; default: the repository's own
  --dry-run               show the files, write nothing
  --help                  this text

Exit status: 0 when the files are written, 1 when something is needed or in the way, 2 when the command line is wrong.`;

const many = { type: 'string', multiple: true } as const;
const one = { type: 'string' } as const;
const options = {
  ...{ environment: many, account: many, region: many, cluster: many, url: many },
  ...{ service: one, container: one, repository: one, product: one, dockerfile: one, branch: one },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export type Given = ReturnType<typeof parse>['values'];

const parse = (args: string[]) => parseArgs({ args, options, allowPositionals: true });

export type CommandLine =
  | { kind: 'run'; folder: string; given: Given }
  | { kind: 'help' }
  | { kind: 'wrong'; why: string };

export function commandLine(args: string[]): CommandLine {
  try {
    const { values, positionals } = parse(args);
    if (values.help) return { kind: 'help' };
    const [folder, ...others] = positionals;
    if (!folder || others.length > 0) return { kind: 'wrong', why: 'Name one folder.' };
    return { kind: 'run', folder, given: values };
  } catch (error) {
    return { kind: 'wrong', why: mistakeIn(error) };
  }
}
