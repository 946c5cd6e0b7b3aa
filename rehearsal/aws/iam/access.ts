import type { CommonErrors } from '../protocol/common-errors.ts';
import { decide, type Question } from './policy.ts';
import type { Iam } from './roles.ts';
import type { Session } from './sessions.ts';

type Asked = { action: string; resource: string; context?: Question['context'] };

/** Throws AWS's AccessDenied, in the wire's spelling, unless the session's role allows the action on the resource. */
export function authorize(
  { iam, errors }: { iam: Iam; errors: Pick<CommonErrors, 'accessDenied'> },
  session: Session,
  { action, resource, context }: Asked,
): void {
  if (session.roleArn === undefined) return;
  const role = iam.role(session.roleArn);
  const question = { action, resource, context: { 'aws:PrincipalArn': role?.arn, ...context } };
  const decision = decide(role?.policies ?? [], question);
  if (decision !== 'allowed') throw errors.accessDenied(refusal(session.principal, question, decision));
}

function refusal(
  principal: string,
  { action, resource }: Question,
  decision: 'explicit-deny' | 'implicit-deny',
): string {
  const reason =
    decision === 'explicit-deny'
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${action} action`;
  return `User: ${principal} is not authorized to perform: ${action} on resource: ${resource} ${reason}`;
}
