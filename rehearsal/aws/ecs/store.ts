import type { EcsState } from './records.ts';

type Row<Table extends keyof EcsState> = EcsState[Table] extends ReadonlyMap<string, infer Value> ? Value : never;

export type Store = {
  /** The state as it is. */
  now(): EcsState;
  /** The state as it was: a read that lags behind. At most two minutes back. */
  asOf(at: Date): EcsState;
  put<Table extends keyof EcsState>(table: Table, key: string, row: Row<Table>): void;
  /** Puts a changed copy of a row; nothing happens when the row is not there. */
  patch<Table extends keyof EcsState>(table: Table, key: string, change: Partial<Row<Table>>): void;
};

const KEPT_MS = 120_000;
const KEPT_STATES = 5_000;

const empty: EcsState = {
  clusters: new Map(),
  taskDefinitions: new Map(),
  services: new Map(),
  revisions: new Map(),
  deployments: new Map(),
  tasks: new Map(),
  tags: new Map(),
};

/** The state of ECS with its recent past. States share the rows that did not change, so a history costs little. */
export function createStore(clock: { now(): Date }): Store {
  let state = empty;
  let history: { at: number; state: EcsState }[] = [{ at: 0, state: empty }];

  const put: Store['put'] = (table, key, row) => {
    const at = clock.now().getTime();
    state = { ...state, [table]: new Map<string, unknown>(state[table]).set(key, row) };
    history.push({ at, state });
    if (history.length > KEPT_STATES)
      history = history.filter((past) => past.at > at - KEPT_MS).slice(-KEPT_STATES / 2);
  };

  return {
    now: () => state,
    asOf: (at) => history.findLast((past) => past.at <= at.getTime())?.state ?? history[0]?.state ?? state,
    put,
    patch: (table, key, change) => {
      const row = state[table].get(key);
      if (row !== undefined) put(table, key, { ...row, ...change } as Row<typeof table>);
    },
  };
}
