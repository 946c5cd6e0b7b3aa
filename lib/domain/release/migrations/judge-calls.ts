import { type Call, wholeText } from './code-calls.ts';
import { judgeSql } from './judge-sql.ts';
import { type Finding, found, unknown } from './verdict.ts';

/** What a call of that name does; undefined where it does nothing to the database. */
export type Judge = Finding | undefined | ((call: Call) => Finding[]);

/** Judges each call by its name; one that is not in the table is not known. */
export function judgeCalls(calls: Call[], table: Record<string, Judge>, harmless: RegExp): Finding[] {
  const findings = calls.flatMap((call) => {
    if (harmless.test(call.name)) return [];
    if (!Object.hasOwn(table, call.name)) return [unknown(`\`${call.name.slice(0, 60)}\` is not known here`)];
    const judge = table[call.name];
    if (typeof judge === 'function') return judge(call);
    return judge ? [judge] : [];
  });
  return findings.length > 0 ? findings : [unknown('It does nothing that is known here')];
}

/** Of a call that runs a text of SQL. */
export function judgeQuery({ args }: Pick<Call, 'args'>): Finding[] {
  const sql = wholeText(args);
  return sql === undefined ? [found.code] : judgeSql(sql);
}
