import { events, type FailureSubject, notInitialized, notStarted } from './failure.ts';

const role = 'User: arn:aws:sts::111122223333:assumed-role/boat-listing-execution/0123';
const secret = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret';
const fromSecrets = (name: string, rest: string) =>
  notInitialized(
    `unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${secret}:${name} from secrets manager: ${rest}`,
  );
const fromParameters = (rest: string) =>
  notInitialized(`unable to retrieve secrets from ssm: service call has been retried 1 time(s): ${rest}`);
const noLog = (rest: string) =>
  notStarted(
    `ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ${rest}: exit status 1`,
  );
const noRole =
  "ECS was unable to assume the role 'arn:aws:iam::111122223333:role/boat-listing-task' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.";

export const permissions: FailureSubject = {
  title: 'Secrets, roles and logs',
  failures: [
    {
      name: 'The secret does not exist',
      shows: fromSecrets('db', "ResourceNotFoundException: Secrets Manager can't find the specified secret."),
      cause: 'SECRET_MISSING',
    },
    {
      name: 'The secret exists and has no value',
      shows: fromSecrets(
        'db-rYPXY8',
        "ResourceNotFoundException: Secrets Manager can't find the specified secret value for staging label: AWSCURRENT.",
      ),
      cause: 'SECRET_MISSING',
    },
    {
      name: 'The secret lacks the key',
      shows: notInitialized(
        'unable to retrieve secret from asm: retrieved secret from Secrets Manager did not contain json key password',
      ),
      cause: 'SECRET_MISSING',
    },
    {
      name: 'The parameter does not exist',
      shows: fromParameters('invalid ssm parameters: /boat/db'),
      cause: 'SECRET_MISSING',
    },
    {
      name: 'The execution role may not read the secret',
      shows: fromSecrets(
        'db',
        `AccessDeniedException: ${role} is not authorized to perform: secretsmanager:GetSecretValue`,
      ),
      cause: 'SECRET_DENIED',
    },
    {
      name: 'The execution role may not read the secret (newer agent)',
      shows: fromSecrets(
        'db-nAG4eC',
        `operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: d45b80b7, api error AccessDeniedException: ${role} is not authorized to perform: secretsmanager:GetSecretValue on resource: ${secret}:db-nAG4eC`,
      ),
      cause: 'SECRET_DENIED',
    },
    {
      name: 'The execution role may not read a secret whose name speaks of a registry',
      shows: fromSecrets(
        'ecr-mirror',
        `AccessDeniedException: ${role} is not authorized to perform: secretsmanager:GetSecretValue`,
      ),
      cause: 'SECRET_DENIED',
    },
    {
      name: 'The execution role may not use the secret’s key',
      shows: fromSecrets('db', `AccessDeniedException: ${role} is not authorized to perform: kms:Decrypt`),
      cause: 'SECRET_DENIED',
    },
    {
      name: 'The execution role may not read the parameter',
      shows: fromParameters(`AccessDeniedException: ${role} is not authorized to perform: ssm:GetParameters`),
      cause: 'SECRET_DENIED',
    },
    {
      name: 'Secrets Manager is out of reach',
      shows: fromSecrets('db', 'RequestCanceled: request context canceled caused by: context deadline exceeded'),
      cause: 'SECRET_NETWORK',
    },
    {
      name: 'Secrets Manager is out of reach (newer platform)',
      shows: notStarted(
        'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager. Check your task network configuration.',
      ),
      cause: 'SECRET_NETWORK',
    },
    { name: 'The task role may not be assumed', shows: notStarted(noRole), cause: 'ROLE_MISSING' },
    {
      name: 'The role does not exist: the service says so',
      shows: events(`(service boat-listing) failed to launch a task with (error ${noRole}).`),
      cause: 'ROLE_MISSING',
    },
    {
      name: 'The log group does not exist',
      shows: noLog('ResourceNotFoundException: The specified log group does not exist.'),
      cause: 'LOG_GROUP_MISSING',
    },
    {
      name: 'The execution role may not write the log',
      shows: noLog(`AccessDeniedException: ${role} is not authorized to perform: logs:CreateLogStream`),
      cause: 'LOG_DENIED',
    },
    {
      name: 'CloudWatch Logs is out of reach',
      shows: noLog(
        'RequestError: send request failed caused by: Post "https://logs.eu-west-1.amazonaws.com/": dial tcp: i/o timeout',
      ),
      cause: 'LOG_NETWORK',
    },
    {
      name: 'CloudWatch Logs is out of reach (newer platform)',
      shows: notStarted(
        'ResourceInitializationError: failed to validate logger args: The task cannot find the Amazon CloudWatch log group defined in the task definition. There is a connection issue between the task and Amazon CloudWatch. Check your network configuration.',
      ),
      cause: 'LOG_NETWORK',
    },
  ],
};
