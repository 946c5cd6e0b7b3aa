/** A configuration without a mistake. Its lines are what the tables of mistakes change. */
export const good = `version: 1
product: boat-listing
image:
  repository: boat-listing
  account: "111122223333"
  region: eu-west-1
  role: arn:aws:iam::111122223333:role/build
environments:
  staging:
    account: "111122223333"
    region: eu-west-1
    role: arn:aws:iam::111122223333:role/deploy
    url: https://staging.shop.example
    timeout: 20m
    ecs:
      cluster: boat-staging
      services:
        boat-listing:
          cpu: "256"
    validate:
      checks:
        - { kind: http, name: home, url: / }
  production:
    account: "111122223333"
    region: eu-west-1
    role: arn:aws:iam::111122223333:role/deploy
    after: [staging]
    gate: { reviewers: required }
    ecs: { cluster: boat-production, services: { boat-listing: {} } }
incidents: { labels: ["team:boats"] }
`;

/** One mistake: a piece of the good configuration, and what stands in its place. */
export type Change = [from: string | RegExp, to: string];

export function changed(...changes: Change[]): string {
  return changes.reduce((text, [from, to]) => {
    const result = text.replace(from, () => to);
    if (result === text) throw new Error(`there is no ${from}`);
    return result;
  }, good);
}
