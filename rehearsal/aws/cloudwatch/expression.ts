import { type Node, parseExpression } from './expression-parser.ts';
import type { TimeSeries } from './statistics.ts';

/** What an expression can mean on the way to its result. */
type Value = number | TimeSeries | TimeSeries[];

export type Scope = {
  /** The series of a query by its id; undefined when there is no such query. */
  series(id: string): TimeSeries | undefined;
  /** All series that METRICS() stands for. */
  metrics(): TimeSeries[];
  /** Every period that could have a value, for FILL and for constants. */
  timeline: number[];
};

/**
 * CloudWatch metric math: + - * / ^, comparisons, && ||, ABS CEIL FLOOR, SUM AVG MIN MAX over time or over several series,
 * FILL, IF, DIFF, METRICS. Series combine where both have a value. Throws an Error that says what is not understood.
 */
export function evaluateExpression(text: string, scope: Scope): TimeSeries {
  const result = evaluate(parseExpression(text), scope);
  if (Array.isArray(result)) throw new Error('expression yields several time series');
  return typeof result === 'number' ? constant(result, scope) : result;
}

const constant = (value: number, { timeline }: Scope): TimeSeries => new Map(timeline.map((at) => [at, value]));

function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'id':
      return scope.series(node.name) ?? unknown(`metric ${node.name}`);
    case 'list':
      return node.items.map((item) => asSeries(evaluate(item, scope), scope));
    case 'call':
      return call(node.name, node.args, scope);
    case 'binary':
      return combine(
        evaluate(node.left, scope),
        evaluate(node.right, scope),
        operators[node.operator] ?? unknown(node.operator),
      );
  }
}

const unknown = (what: string): never => {
  throw new Error(`${what} is not known`);
};

type Operation = (left: number, right: number) => number;

const operators: Record<string, Operation> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
  '>': (left, right) => Number(left > right),
  '<': (left, right) => Number(left < right),
  '>=': (left, right) => Number(left >= right),
  '<=': (left, right) => Number(left <= right),
  '==': (left, right) => Number(left === right),
  '!=': (left, right) => Number(left !== right),
  '&&': (left, right) => Number(left !== 0 && right !== 0),
  '||': (left, right) => Number(left !== 0 || right !== 0),
};

/** Periods where both sides have a value; a division by nothing has none. */
function combine(left: Value, right: Value, operation: Operation): Value {
  if (typeof left === 'number' && typeof right === 'number') return operation(left, right);
  if (Array.isArray(left)) return left.map((series) => combine(series, right, operation) as TimeSeries);
  if (Array.isArray(right)) return right.map((series) => combine(left, series, operation) as TimeSeries);
  const periods = typeof left === 'number' ? (right as TimeSeries).keys() : left.keys();
  const pairs = [...periods].map((at): [number, number] => [at, operation(valueAt(left, at), valueAt(right, at))]);
  return new Map(pairs.filter(([, value]) => Number.isFinite(value)));
}

const valueAt = (value: number | TimeSeries, at: number): number =>
  typeof value === 'number' ? value : (value.get(at) ?? Number.NaN);

const asSeries = (value: Value, scope: Scope): TimeSeries =>
  value instanceof Map ? value : typeof value === 'number' ? constant(value, scope) : unknown('a list of lists');

const folds: Record<string, (values: number[]) => number> = {
  SUM: (values) => values.reduce((sum, value) => sum + value, 0),
  AVG: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  MIN: (values) => Math.min(...values),
  MAX: (values) => Math.max(...values),
};
const maps: Record<string, (value: number) => number> = { ABS: Math.abs, CEIL: Math.ceil, FLOOR: Math.floor };

function call(name: string, args: Node[], scope: Scope): Value {
  if (name === 'METRICS') return scope.metrics();
  if (name === 'FILL') return fill(args, scope);
  const values = args.map((arg) => evaluate(arg, scope));
  const [first = unknown(`${name} without argument`), second = 0, third = 0] = values;
  const map = maps[name];
  if (map) return combine(first, 0, map);
  const fold = folds[name];
  if (fold) return foldValues(values, fold);
  if (name === 'IF') return choose(first, second, third, scope);
  if (name === 'DIFF') return difference(asSeries(first, scope));
  return unknown(`function ${name}`);
}

/** Over several series: period by period. Over one: all its values, to one number. */
function foldValues(values: Value[], fold: (values: number[]) => number): Value {
  const [only] = values;
  if (values.length === 1 && only instanceof Map) return fold([...only.values()]);
  const series = values.flat().filter((value) => value instanceof Map);
  const periods = [...new Set(series.flatMap((one) => [...one.keys()]))].sort((one, other) => one - other);
  const at = (period: number) => series.flatMap((one) => one.get(period) ?? []);
  return new Map(periods.map((period) => [period, fold(at(period))]));
}

/** FILL(m1, 0) or FILL(m1, REPEAT): a value for every period. */
function fill([metric, filler]: Node[], scope: Scope): TimeSeries {
  const series = asSeries(evaluate(metric ?? unknown('FILL without argument'), scope), scope);
  const isRepeat = filler?.kind === 'id' && filler.name === 'REPEAT';
  const substitute = isRepeat || !filler ? undefined : evaluate(filler, scope);
  let last: number | undefined;
  const filled = scope.timeline.flatMap((at): [number, number][] => {
    last = series.get(at) ?? (isRepeat ? last : valueAt(asSeries(substitute ?? 0, scope), at));
    return last === undefined ? [] : [[at, last]];
  });
  return new Map(filled);
}

function choose(condition: Value, then: Value, otherwise: Value, scope: Scope): TimeSeries {
  const [test, yes, no] = [asSeries(condition, scope), asSeries(then, scope), asSeries(otherwise, scope)];
  const chosen = [...test].map(([at, value]): [number, number] => [at, valueAt(value === 0 ? no : yes, at)]);
  return new Map(chosen.filter(([, value]) => Number.isFinite(value)));
}

function difference(series: TimeSeries): TimeSeries {
  const points = [...series];
  return new Map(points.slice(1).map(([at, value], index) => [at, value - (points[index]?.[1] ?? 0)]));
}
