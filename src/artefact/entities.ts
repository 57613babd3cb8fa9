import { decodeString } from 'micromark-util-decode-string';

const decoded = new Map<string, string>();

/** What a named entity of HTML (`&euml;`) stands for; itself where HTML has none of that name. A finished file repeats a few. */
export function entity(written: string): string {
  const known = decoded.get(written) ?? decodeString(written);
  decoded.set(written, known);
  return known;
}
