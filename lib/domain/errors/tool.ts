import { messageOf, OpsError } from './ops-error.ts';

export const toolNotStarted = (command: string, cause: unknown) =>
  new OpsError(
    'TOOL_NOT_STARTED',
    `"${command}" could not be started: ${messageOf(cause)}`,
    'Install it in an earlier step, or correct its path.',
    { cause },
  );
