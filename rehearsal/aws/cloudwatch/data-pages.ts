import type { GetMetricDataOutput, MetricDataQuery, MetricDataResult } from '@aws-sdk/client-cloudwatch';
import { awsError } from '../protocol/aws-error.ts';

type Result = { query: MetricDataQuery; points: [at: number, value: number][] };

/** GetMetricData's pages: at most `size` points in each; a result that goes on in the next page says PartialData. */
export function dataPages(
  results: Result[],
  { size, token }: { size: number; token: string | undefined },
): GetMetricDataOutput {
  const from = token === undefined ? 0 : Number(/^d\/(\d+)$/.exec(token)?.[1] ?? Number.NaN);
  if (Number.isNaN(from)) throw awsError('InvalidNextToken', 'The NextToken is invalid.');
  const to = from + size;
  let offset = 0;
  const page = results.flatMap(({ query, points }): MetricDataResult[] => {
    const start = offset;
    offset += points.length;
    const shown = points.slice(Math.max(0, from - start), Math.max(0, to - start));
    const isDue = shown.length > 0 || (points.length === 0 && start >= from && start <= to);
    return isDue ? [resultOf(query, shown, offset <= to)] : [];
  });
  return { MetricDataResults: page, Messages: [], NextToken: offset > to ? `d/${to}` : undefined };
}

function resultOf(
  { Id, Label, MetricStat }: MetricDataQuery,
  points: Result['points'],
  isComplete: boolean,
): MetricDataResult {
  return {
    Id,
    Label: Label ?? MetricStat?.Metric?.MetricName ?? Id,
    Timestamps: points.map(([at]) => new Date(at)),
    Values: points.map(([, value]) => value),
    StatusCode: isComplete ? 'Complete' : 'PartialData',
  };
}
