/** Whom the notes are for. `all`: everybody, in one text. */
export const audiences = ['all', 'user', 'operator', 'auditor'] as const;
export type Audience = (typeof audiences)[number];
