import { type AwsError, awsError } from './aws-error.ts';

/** The errors that every AWS service gives before its own code is reached, in one protocol's spelling. */
export type CommonErrors = {
  missingAuthentication(): AwsError;
  invalidToken(): AwsError;
  expiredToken(): AwsError;
  badSignature(why?: string): AwsError;
  throttled(): AwsError;
  unavailable(): AwsError;
  /** A defect of the stand-in itself, which a test should see as one. */
  internal(cause: unknown): AwsError;
  accessDenied(message: string): AwsError;
  unknownOperation(operation: string): AwsError;
  missing(paths: string[]): AwsError;
};

const signatureMismatch =
  'The request signature we calculated does not match the signature you provided. ' +
  'Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

const nulls = (paths: string[]): string => {
  const each = paths.map((path) => `Value null at '${path}' failed to satisfy constraint: Member must not be null`);
  return `${each.length} validation error${each.length > 1 ? 's' : ''} detected: ${each.join('; ')}`;
};

const causeOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

export const jsonErrors = (validationCode: string): CommonErrors => ({
  missingAuthentication: () => awsError('MissingAuthenticationTokenException', 'Missing Authentication Token'),
  invalidToken: () => awsError('UnrecognizedClientException', 'The security token included in the request is invalid.'),
  expiredToken: () => awsError('ExpiredTokenException', 'The security token included in the request is expired'),
  badSignature: (why = signatureMismatch) => awsError('InvalidSignatureException', why),
  throttled: () => awsError('ThrottlingException', 'Rate exceeded'),
  unavailable: () => awsError('ServiceUnavailableException', 'Service is unavailable. Please try again later.', 503),
  internal: (cause) => awsError('InternalFailure', `The stand-in failed: ${causeOf(cause)}`, 500),
  accessDenied: (message) => awsError('AccessDeniedException', message),
  unknownOperation: (operation) =>
    awsError('UnknownOperationException', `The operation ${operation} is not known here.`),
  missing: (paths) => awsError(validationCode, nulls(paths)),
});

export const queryErrors = (version: string): CommonErrors => ({
  missingAuthentication: () => awsError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403),
  invalidToken: () => awsError('InvalidClientTokenId', 'The security token included in the request is invalid', 403),
  expiredToken: () => awsError('ExpiredToken', 'The security token included in the request is expired', 403),
  badSignature: (why = signatureMismatch) => awsError('SignatureDoesNotMatch', why, 403),
  throttled: () => awsError('Throttling', 'Rate exceeded'),
  unavailable: () => awsError('ServiceUnavailable', 'Service is unavailable. Please try again later.', 503),
  internal: (cause) => awsError('InternalFailure', `The stand-in failed: ${causeOf(cause)}`, 500),
  accessDenied: (message) => awsError('AccessDenied', message, 403),
  unknownOperation: (operation) =>
    awsError('InvalidAction', `Could not find operation ${operation} for version ${version}`),
  missing: (paths) => awsError('ValidationError', nulls(paths)),
});

/** As S3 spells them. */
export const restXmlErrors: CommonErrors = {
  missingAuthentication: () => awsError('AccessDenied', 'Access Denied', 403),
  invalidToken: () => awsError('InvalidToken', 'The provided token is malformed or otherwise invalid.', 400),
  expiredToken: () => awsError('ExpiredToken', 'The provided token has expired.', 400),
  badSignature: (why) =>
    why
      ? awsError(
          'RequestTimeTooSkewed',
          'The difference between the request time and the current time is too large.',
          403,
        )
      : awsError('SignatureDoesNotMatch', signatureMismatch, 403),
  throttled: () => awsError('SlowDown', 'Please reduce your request rate.', 503),
  unavailable: () => awsError('ServiceUnavailable', 'Service is unable to handle request.', 503),
  internal: (cause) => awsError('InternalError', `The stand-in failed: ${causeOf(cause)}`, 500),
  accessDenied: () => awsError('AccessDenied', 'Access Denied', 403),
  unknownOperation: (operation) => awsError('NotImplemented', `${operation} is not known here.`, 501),
  missing: (paths) => awsError('InvalidRequest', nulls(paths)),
};
