export type Fields = Record<string, string | number | boolean | undefined>;

/** One JSON object per line on stdout: what the log driver ships and what a filter pattern such as `{ $.level = "error" }` reads. */
export function log(level: 'info' | 'error', message: string, fields: Fields = {}): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })}\n`);
}
