/**
 * What a text of a file of ours may stand for: names in it may have been written as placeholders. Never empty; the text
 * itself where it holds none, or where nobody knows whom they stand for.
 */
export type SpellOut = (written: string) => readonly [string, ...string[]];

export const AS_WRITTEN: SpellOut = (written) => [written];
