/**
 * The same words in memory of their own: what is cut from a string keeps all of that string in memory, a whole transcript
 * for one name.
 */
export function ownCopyOf(words: string): string {
  const copy = Buffer.from(words, 'utf8').toString('utf8');
  // UTF-8 knows no half of a pair, and the other way takes twice the room.
  return copy === words ? copy : Buffer.from(words, 'utf16le').toString('utf16le');
}
