/** `2026-11-23 18:10:39 UTC`, for people; programs get ISO 8601. */
export const utcText = (at: Date): string => `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
