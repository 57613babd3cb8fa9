import type { Unread } from '../../model/document.ts';

/**
 * What holds something to see that this reader makes no text of. Text boxes are read; words drawn as a picture
 * (WordArt of old) and words inside drawings of other programs are not.
 */
const UNREAD: ReadonlyMap<string, Unread> = new Map([
  ['pic:pic', 'picture'],
  ['v:imagedata', 'picture'],
  ['w:contentPart', 'picture'],
  ['w14:contentPart', 'picture'],
  ['w:object', 'object'],
  ['dgm:relIds', 'object'],
  ['c:chart', 'chart'],
  ['cx:chart', 'chart'],
  ['a:txBody', 'text box'],
  ['v:textpath', 'text box'],
]);

export function unreadOf(name: string): Unread | null {
  return UNREAD.get(name) ?? null;
}
