import { type AwsSession, awsSession, type SessionPorts } from '#lib/aws/session';
import { systemClock } from '#lib/system/clock';

/** A session against whatever AWS_ENDPOINT_URL names. Waits between repeats take no time. */
export const testSession = (ports: Partial<SessionPorts> = {}): AwsSession =>
  awsSession(
    { roleArn: 'arn:aws:iam::111122223333:role/slipway-deploy-staging', region: 'eu-west-1', name: 'slipway-1' },
    {
      clock: { now: systemClock.now, sleep: async () => {} },
      mask: () => {},
      idToken: async () => 'test-identity-token',
      random: () => 0.5,
      ...ports,
    },
  );
