import type { AwsService, LogSink } from '#rehearsal/contracts';
import { createLogStore } from './log-store.ts';
import { logsService } from './logs-service.ts';

/** CloudWatch Logs, and where the tasks' output goes in. */
export function createLogs(): { service: AwsService; sink: LogSink } {
  const store = createLogStore();
  return { service: logsService(store), sink: store };
}
