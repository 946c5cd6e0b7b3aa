/** One line of `act --json -v`, the fields that are read. A composite action's inner steps have longer `stepID`s. */
export type ActEvent = {
  /** Unique within a run: `<caller job>/<called workflow>/<job>`, a matrix leg as `…-2`. act pads it; here it is trimmed. */
  job: string;
  jobID: string;
  matrix: Record<string, unknown>;
  msg: string;
  level?: string;
  stage?: 'Pre' | 'Main' | 'Post';
  step?: string;
  stepID?: string[];
  stepResult?: 'success' | 'failure' | 'skipped';
  jobResult?: 'success' | 'failure' | 'skipped';
  /** Set for what a program wrote; such a `msg` is masked by act, all other fields are not. */
  raw_output?: boolean;
  /** A workflow command, and `set-output` and `summary` of the file commands. */
  command?: string;
  name?: string;
  arg?: string;
  content?: string;
  /** The workflow command as it was written: act's own parse of it is wrong where the text contains `::`. */
  raw?: string;
};

/** The event of a line, or undefined for a line that belongs to no job or is not JSON. */
export function parseActEvent(line: string): ActEvent | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const event = JSON.parse(line) as Partial<ActEvent>;
    if (!event.job || !event.jobID) return undefined;
    return { ...event, job: event.job.trim(), jobID: event.jobID, matrix: event.matrix ?? {}, msg: event.msg ?? '' };
  } catch {
    return undefined;
  }
}

/** Where the step runs, as act's environment dump before each step tells. */
export function workspaceOf(event: ActEvent): string | undefined {
  return event.msg.startsWith('setupEnv') ? /\bGITHUB_WORKSPACE:(\S+)/.exec(event.msg)?.[1] : undefined;
}
