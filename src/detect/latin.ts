/** Letters of Latin script, capitals, accents that stand alone, and digits: what Dutch speech is written in. */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ',
  Lu: 'A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ',
  Ll: 'a-zß-öø-ɏḀ-ỿ',
  M: '\\u0300-\\u036f',
  N: '0-9',
};
const IN_CLASS = /\[[^\]]*\]/g;
const PROPERTY = /\\p\{(Lu|Ll|L|M|N)\}/g;

/**
 * A pattern without classes of Unicode, for a RegExp without the flag u: a long pattern full of them takes a third of
 * a second to compile, which is longer than to search an interview.
 */
export function latin(source: string): string {
  const expand = (_: string, name: string) => CLASSES[name] ?? '';
  return source
    .replace(IN_CLASS, (inside) => inside.replace(PROPERTY, expand))
    .replace(PROPERTY, (whole, name: string) => `[${expand(whole, name)}]`);
}
