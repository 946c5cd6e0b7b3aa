// Loaded before a bundle: its time begins at WARP_ORIGIN (epoch milliseconds) and runs WARP_FACTOR times as fast as the wall
// clock, WARP_SKEW milliseconds ahead. Minutes of waiting pass in seconds; the bundle is the one that ships.
import { promisify } from 'node:util';

const [origin, factor, skew] = ['WARP_ORIGIN', 'WARP_FACTOR', 'WARP_SKEW'].map((name) => Number(process.env[name]));
const WallDate = Date;
const wallTimeout = setTimeout;
const now = () => Math.round(origin + (WallDate.now() - origin) * factor + skew);

globalThis.Date = class extends WallDate {
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given));
  }
  static now = now;
};
const warped = (callback, ms = 0, ...given) => wallTimeout(callback, ms / factor, ...given);
globalThis.setTimeout = Object.assign(warped, { [promisify.custom]: promisify(wallTimeout) });
