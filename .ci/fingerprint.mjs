/** 32 bits of a folded word (FNV-1a over UTF-16 units); src/anonymise/people/dictionary.ts computes the same. */
export function fingerprint(word) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
