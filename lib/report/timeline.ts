type Event = { at: Date; text: string };

/** Time and words of each event: the time alone where all happened on one day (UTC), and the date too where they did not. */
export function timelineRows(events: Event[]): [time: string, text: string][] {
  const stamps = events.map(({ at }) => (Number.isNaN(at.getTime()) ? undefined : at.toISOString()));
  const oneDay = new Set(stamps.map((stamp) => stamp?.slice(0, 10))).size <= 1;
  return events.map(({ text }, index) => {
    const stamp = stamps[index] ?? '';
    return [oneDay ? stamp.slice(11, 23) : stamp.slice(0, 23).replace('T', ' '), text];
  });
}
