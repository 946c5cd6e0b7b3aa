/**
 * Every expected failure: a stable `code`, a sentence in the user's words, and the operator's next step.
 * The only class in lib. The wording of each failure lives in this folder, one file per subject.
 */
export class OpsError extends Error {
  readonly code: string;
  readonly next: string;

  constructor(code: string, message: string, next: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'OpsError';
    this.code = code;
    this.next = next;
  }
}

export const isOpsError = (error: unknown): error is OpsError => error instanceof OpsError;

/** The sentence of anything that was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
