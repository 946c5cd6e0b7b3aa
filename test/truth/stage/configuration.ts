import type { Given } from '../case.ts';
import { account } from './releases.ts';

type Place = { environment: string; cluster: string; role: string };

/** `.github/slipway.yml` of a case. */
export const configuration = ({ environment, cluster, role }: Place, { config = {}, timeout = 120 }: Given): string => `
version: 1
product: boat-listing
image: { repository: boat-listing, account: "${account}", region: eu-west-1, role: "${role}" }
environments:
  ${environment}:
    account: "${account}"
    region: eu-west-1
    role: ${role}
    timeout: ${timeout}s
${config.environment ?? ''}
    ecs:
      cluster: ${cluster}
${config.services ?? ''}
      services:
        boat-listing: { container: app${config.service ?? ''} }
`;
