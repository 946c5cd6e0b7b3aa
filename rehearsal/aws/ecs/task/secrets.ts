import type { ContainerDefinition } from '@aws-sdk/client-ecs';

/** Values of Secrets Manager and Parameter Store, by the ARN (or parameter name) that a task definition gives. */
export type SecretStore = {
  put(arn: string, value: string): void;
  remove(arn: string): void;
  get(arn: string): string | undefined;
};

export function createSecretStore(): SecretStore {
  const values = new Map<string, string>();
  return {
    put: (arn, value) => void values.set(arn, value),
    remove: (arn) => void values.delete(arn),
    get: (arn) => values.get(arn),
  };
}

/** A container's secrets as environment variables. Throws with ECS's ResourceInitializationError where one is missing. */
export function resolveSecrets(store: SecretStore, container: ContainerDefinition): Record<string, string> {
  const entries = (container.secrets ?? []).map(({ name = '', valueFrom = '' }) => [
    name,
    secretValue(store, valueFrom),
  ]);
  return Object.fromEntries(entries);
}

/** `arn:…:secret:name-AbCdEf:jsonKey::` selects one member of a JSON secret. */
function secretValue(store: SecretStore, valueFrom: string): string {
  const whole = store.get(valueFrom);
  if (whole !== undefined) return whole;
  const parts = valueFrom.split(':');
  const secret = store.get(parts.slice(0, 7).join(':'));
  const key = parts[7];
  const member = secret !== undefined && key ? memberOf(secret, key) : undefined;
  if (member === undefined) throw new Error(missing(valueFrom));
  return member;
}

function memberOf(json: string, key: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json)[key];
    return value === undefined ? undefined : String(value);
  } catch {
    return undefined;
  }
}

const missing = (valueFrom: string): string =>
  valueFrom.includes(':secretsmanager:')
    ? `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${valueFrom} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`
    : `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid ssm parameters: ${valueFrom}`;
