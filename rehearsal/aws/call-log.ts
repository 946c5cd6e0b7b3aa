import type { FaultKind } from '#rehearsal/contracts';

/** One call as it came in and as it was answered. */
export type RecordedCall = {
  at: Date;
  requestId: string;
  /** IAM prefix: ecs */
  service: string;
  operation: string;
  /** The caller's ARN, or `anonymous` when no session could be told. */
  principal: string;
  input: Record<string, unknown>;
  /** The HTTP status; undefined when the connection was broken. */
  status?: number;
  /** The error's code, when it was one. */
  error?: string;
  /** The fault that struck, if any. */
  fault?: FaultKind;
};

/** Every call, for assertions and for the live page. */
export type CallLog = {
  all: RecordedCall[];
  add(call: RecordedCall): void;
  /** Tells of each call when it ends; returns how to stop listening. */
  onCall(listener: (call: RecordedCall) => void): () => void;
};

export function createCallLog(): CallLog {
  const all: RecordedCall[] = [];
  const listeners = new Set<(call: RecordedCall) => void>();
  return {
    all,
    add(call) {
      all.push(call);
      for (const listener of listeners) listener(call);
    },
    onCall(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
