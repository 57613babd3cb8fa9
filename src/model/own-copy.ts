const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The same words in memory of their own: what is cut from a string keeps all of that string in memory, a whole transcript
 * for one name.
 */
export function ownCopyOf(words: string): string {
  const copy = DECODER.decode(ENCODER.encode(words));
  // UTF-8 knows no half of a pair.
  return copy === words ? copy : words.split('').join('');
}
