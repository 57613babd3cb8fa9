/** Speech that was written down without capitals, or with a few: there a capital's absence says nothing. */
export function hasNoCapitals<Said extends { readonly capital: boolean }>(
  words: Iterable<Said>,
  counts: (word: Said) => boolean = () => true,
): boolean {
  let capitals = 0;
  let all = 0;
  for (const word of words) {
    if (!counts(word)) continue;
    all++;
    if (word.capital) capitals++;
  }
  return capitals * 50 < all;
}
