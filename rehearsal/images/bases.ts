/** A base image that the rehearsal stands in for: nothing is in it, programs come from the machine. */
export type Base = { environment: string[]; note?: string };

const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * The base of a FROM. `scratch` is empty by definition. There is no registry to pull `node:24…` from, so it is taken as empty
 * too, with the machine's own Node in its place, and this is said. Undefined for any other.
 */
export function findBase(name: string): Base | undefined {
  if (name === 'scratch') return { environment: [PATH] };
  if (!/^(docker\.io\/library\/)?node:24([.-]\S*)?(@sha256:[0-9a-f]{64})?$/.test(name)) return undefined;
  return {
    environment: [PATH],
    note: `${name} is not pulled: the image has no base layers, and this machine's node runs it.`,
  };
}
