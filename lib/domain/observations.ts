/** What AWS's instruments show, in our words. */

export type TargetHealth = {
  target: string;
  state: 'initial' | 'healthy' | 'unhealthy' | 'unhealthy.draining' | 'unused' | 'draining' | 'unavailable' | 'unknown';
  reason?: string;
  description?: string;
};

export type AlarmState = { name: string; state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'; reason: string };
export type MetricQuery = {
  id: string;
  /** Either a metric … */
  metric?: {
    namespace: string;
    name: string;
    dimensions: Record<string, string>;
    statistic: string;
    periodSeconds: number;
  };
  /** … or an expression over other ids. */
  expression?: string;
};
export type MetricSeries = { id: string; points: { at: Date; value: number }[]; complete: boolean };
