import { awsError } from '../protocol/aws-error.ts';

/** A group's identifier is its name or its ARN. */
export const groupNameOf = (identifier: string): string =>
  /^arn:[^:]+:logs:[^:]*:[^:]*:log-group:([^:]+)/.exec(identifier)?.[1] ?? identifier;

export const invalidToken = () => awsError('InvalidParameterException', 'The specified nextToken is invalid.');

export const invalidPattern = () => awsError('InvalidParameterException', 'Invalid filter pattern');
