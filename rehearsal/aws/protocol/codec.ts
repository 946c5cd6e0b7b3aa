import type { IncomingHttpHeaders } from 'node:http';
import type { AwsError } from './aws-error.ts';
import type { CommonErrors } from './common-errors.ts';

export type WireRequest = { method: string; url: string; headers: IncomingHttpHeaders; body: Buffer };
export type WireAnswer = { status: number; headers: Record<string, string>; body: string };
type Decoded = { input: Record<string, unknown>; raw?: unknown };

/** A wire protocol's way with one service: which operation a request asks for, its input, and the answer's bytes. */
export type Codec = {
  /** How the errors that all services share are spelled: awsJson says `ThrottlingException`, awsQuery says `Throttling`. */
  errors: CommonErrors;
  /** The operation's name, known or not, when the request is for this service. */
  operationOf(request: WireRequest): string | undefined;
  decode(operation: string, request: WireRequest): Decoded;
  encode(operation: string, output: unknown, requestId: string): WireAnswer;
  encodeError(error: AwsError, requestId: string): WireAnswer;
};
