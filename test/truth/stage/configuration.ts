import type { Given } from '../case.ts';
import { account } from './releases.ts';
import type { ShopPlace } from './shop.ts';

type Place = { environment: string; cluster: string; role: string; shop: ShopPlace | undefined };

/** `.github/slipway.yml` of a case. */
export const configuration = (place: Place, given: Given): string =>
  textOf(place, given)
    .replaceAll('{shop}', place.shop?.url ?? '')
    .replaceAll('{tls-port}', String(place.shop?.tlsPort));

const textOf = ({ environment, cluster, role }: Place, { config = {}, timeout = 120 }: Given): string => `
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
