/** Speech that was written down without capitals, or with a few: there a capital's absence says nothing. */
export function hasNoCapitals(words: Iterable<{ readonly capital: boolean }>): boolean {
  let capitals = 0;
  let all = 0;
  for (const { capital } of words) {
    all++;
    if (capital) capitals++;
  }
  return capitals * 50 < all;
}
