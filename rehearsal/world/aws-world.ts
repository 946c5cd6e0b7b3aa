import { createCloudwatch } from '#rehearsal/aws/cloudwatch/cloudwatch';
import { createEcr, type Ecr } from '#rehearsal/aws/ecr/ecr';
import { type EcsService, ecsService } from '#rehearsal/aws/ecs/ecs-service';
import { type ElbService, elbService } from '#rehearsal/aws/elb/elb-service';
import { createLogs } from '#rehearsal/aws/logs/logs';
import { type S3Service, s3Service } from '#rehearsal/aws/s3/s3-service';
import { type AwsStandIn, startAws } from '#rehearsal/aws/server';
import type { Faults, RehearsalClock } from '#rehearsal/contracts';

/** AWS with everything that a release touches, and typed looks into it. */
export type AwsWorld = AwsStandIn & { ecr: Ecr; ecs: EcsService; elb: ElbService; s3: S3Service };

type Options = { clock: RehearsalClock; faults: Faults; oidc: { issuer: string; jwksUrl: string }; readLagMs?: number };

export async function startAwsWorld({ clock, faults, oidc, readLagMs = 0 }: Options): Promise<AwsWorld> {
  const ecr = createEcr({ clock, faults });
  const logs = createLogs();
  const cloudwatch = createCloudwatch({ clock });
  const elb = elbService({ clock, metrics: cloudwatch.metrics });
  const ecs = ecsService({
    clock,
    images: ecr.images,
    logs: logs.sink,
    alarms: cloudwatch.alarms,
    loadBalancing: elb.loadBalancing,
    readLagMs,
  });
  const s3 = s3Service();
  const services = [ecs, elb, ecr.service, cloudwatch.service, logs.service, s3];
  return { ...(await startAws({ services, clock, faults, oidc })), ecr, ecs, elb, s3 };
}
