/** `imageDigest` → `image-digest`, as inputs and outputs are named in action.yml. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
