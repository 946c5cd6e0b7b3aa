import { oneLine } from '#lib/domain/text';
import { fail, inconclusive, pass } from '#lib/domain/validation/model';
import type { Perform } from '../context.ts';

export const command: Perform<'command'> = async (check, context) => {
  const { environment, digest, settings, signal, tools, workspace, programEnvironment } = context;
  const [program = '', ...args] = check.argv;
  const subject = { SLIPWAY_ENVIRONMENT: environment, SLIPWAY_DIGEST: digest, SLIPWAY_URL: settings.url ?? '' };
  const { exitCode, stdout, stderr, timedOut } = await tools.run(program, args, {
    cwd: workspace,
    env: { ...programEnvironment, ...subject, ...check.environment },
    timeoutMs: check.timeout,
    signal,
  });
  if (timedOut) return fail(`${program} did not end within ${check.timeout} ms`);
  if (signal.aborted) return inconclusive(`${program} was stopped`);
  const said = oneLine((stdout.trim() || stderr.trim()).split('\n').at(-1) ?? '', 160);
  const seen = `exit code ${exitCode}${said ? `: ${said}` : ''}`;
  return exitCode === check['exit-code'] ? pass(seen) : fail(`${seen}, expected ${check['exit-code']}`);
};
