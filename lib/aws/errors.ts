import {
  awsAccessDenied,
  awsCredentialsExpired,
  awsRejected,
  awsThrottled,
  awsUnreachable,
} from '#lib/domain/errors/aws';
import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import { withoutRandomWords } from '#lib/domain/redact';

/** What kind of refusal an error of the SDK is; only `throttled` and `transient` may get better by asking again. */
export type AwsErrorKind = 'throttled' | 'transient' | 'denied' | 'expired' | 'rejected';

type SdkError = Error & {
  code?: string;
  cause?: unknown;
  $metadata?: { httpStatusCode?: number; clockSkewCorrected?: true };
};

const throttling = new Set([
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'PriorRequestNotComplete',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
]);
const expired = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'RequestExpired',
]);
const denied = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'UnauthorizedOperation',
  'NotAuthorized',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'MissingAuthenticationToken',
  'OptInRequired',
]);
/** The answer to a HEAD has no body that could name the error. */
const nameless = new Set(['403', 'Forbidden', 'Unknown', 'UnknownError']);
const transient = new Set([
  'InternalFailure',
  'InternalServerError',
  'RequestTimeout',
  'RequestTimeoutException',
  'ServerException',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'TimeoutError',
]);
const network = /\b(ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)\b|socket hang up/;

/** ECS answers some throttling as a client's error, told by its words alone. */
const throttlingWords = /rate exceeded|too many concurrent attempts to create a new revision/i;

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html, and the SDK's own error names. */
export function awsErrorKind(thrown: unknown): AwsErrorKind {
  const error = thrown as SdkError;
  const status = error.$metadata?.httpStatusCode ?? 0;
  // The SDK has learnt AWS's time from the refusal: the next signature is right.
  if (error.$metadata?.clockSkewCorrected) return 'transient';
  if (expired.has(error.name)) return 'expired';
  if (throttling.has(error.name) || status === 429 || throttlingWords.test(messageOf(error))) return 'throttled';
  if (denied.has(error.name) || (status === 403 && nameless.has(error.name))) return 'denied';
  if (transient.has(error.name) || status >= 500 || isNetwork(error)) return 'transient';
  return 'rejected';
}

/** AWS said that it did not do it; anything else may have been done without an answer. */
export const wasRefused = (thrown: unknown): boolean => {
  const kind = awsErrorKind(thrown);
  return kind !== 'transient' || (thrown as SdkError).$metadata?.clockSkewCorrected === true;
};

const isNetwork = (error: SdkError): boolean =>
  network.test(`${error.code} ${error.message}`) || (error.cause !== undefined && isNetwork(error.cause as SdkError));

/** An error of the SDK in the catalogue's words, with the original as its cause. */
export function awsFailure(operation: string, error: unknown): Error {
  if (isOpsError(error)) return error;
  // A refusal may quote what was sent.
  const message = withoutRandomWords(messageOf(error));
  switch (awsErrorKind(error)) {
    case 'denied':
      return awsAccessDenied(operation, message, error);
    case 'expired':
      return awsCredentialsExpired(operation, error);
    case 'throttled':
      return awsThrottled(operation, error);
    case 'transient':
      return awsUnreachable(operation, message, error);
    case 'rejected':
      return awsRejected(operation, message, error);
  }
}

/** The failure, or what caused it, is AWS's exception of that name. */
export function isAwsException(error: unknown, ...names: string[]): boolean {
  if (!(error instanceof Error)) return false;
  return names.includes(error.name) || isAwsException(error.cause, ...names);
}
