/** 32 bits of a folded word (FNV-1a over UTF-16 units); src/language/dictionary.ts computes the same. */
export function fingerprint(word) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Three bits more, of another hash: one strange word in eight passes for a word that shares its fingerprint. */
export function second(word) {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  return (Math.imul(hash, 0x9e3779b1) >>> 29) & 7;
}
