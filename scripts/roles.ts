import { commandLine, refuser } from './lib/command-line.ts';
import { rolesFor } from './lib/roles-for.ts';

const help = `scripts/roles PATH [options] > roles.json

Writes the roles that the .github/slipway.yml of a repository names, each with the least that it needs and with who may assume
it (GitHub's OIDC token of exactly that repository and environment or branch), as a CloudFormation template:

  aws cloudformation deploy --stack-name slipway-roles --template-file roles.json --capabilities CAPABILITY_NAMED_IAM

The account needs GitHub's OIDC provider once, which is not in the template.

Options
  --account ID          only roles of this account; needed where the configuration has several
  --repository O/NAME   at GitHub; default: what the remote "origin" says
  --branch NAME         which is released; default: the repository's own
  --subject PREFIX      how the \`sub\` of its tokens begins, where that is not repo:OWNER/NAME
  --task-role ARN       a role of its tasks (task role, execution role); default: what its task definitions say
  --log-group NAME      where its tasks log, so that the last words of a failed task can be quoted; the same default
  --help                this text

Exit status: 0 when the template is written, 1 when something is needed, 2 when the command line is wrong.`;

const one = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;
const options = {
  ...{ account: one, repository: one, branch: one, subject: one, 'task-role': many, 'log-group': many },
} as const;

const { values, positionals } = commandLine('roles', help, options);
const [folder, ...others] = positionals;
if (!folder || others.length > 0) {
  refuser('roles')('Name one folder.');
} else {
  const { template, needs } = await rolesFor(folder, values);
  if (template) console.log(JSON.stringify(template, null, 2));
  else console.error(['It needs to know:', ...needs.map((need) => `  ${need}`)].join('\n'));
  process.exitCode = template ? 0 : 1;
}
