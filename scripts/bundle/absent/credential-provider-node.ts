/**
 * Stands for the AWS SDK's search for credentials on the machine: environment, profiles, SSO, instance metadata. An action has
 * those of the role that it assumed with the job's OIDC token, or none.
 */
export const defaultProvider = () => async (): Promise<never> => {
  throw new Error('an action only uses credentials of a role that it assumed: see scripts/bundle/absent');
};
