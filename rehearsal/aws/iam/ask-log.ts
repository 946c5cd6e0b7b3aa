/** One question to a role's policy, and what became of it: what a least policy is made from. */
export type Ask = {
  /** The caller's ARN: arn:aws:sts::111122223333:assumed-role/name/session */
  principal: string;
  /** ecs:UpdateService */
  action: string;
  resource: string;
  /** IAM condition keys of the call. */
  conditions: Record<string, string | string[]>;
  allowed: boolean;
};
