import type { Runner, RunReporter, RunRequest } from '#rehearsal/contracts';

type Play = (request: RunRequest, report: RunReporter, signal: AbortSignal) => Promise<void>;

/** A runner whose runs do what the test says, by workflow path; without a word they succeed. */
export function fakeRunner(): Runner & { requests: RunRequest[]; plays: Record<string, Play> } {
  const requests: RunRequest[] = [];
  const plays: Record<string, Play> = {};
  return {
    requests,
    plays,
    async run(request, report, signal) {
      requests.push(request);
      await plays[request.workflowPath]?.(request, report, signal);
      return signal.aborted ? 'cancelled' : 'success';
    },
  };
}

export const succeeded = { conclusion: 'success' as const, log: 'all good\n', summary: '# Good' };

/** A door that a test opens. */
export function gate(): { opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
