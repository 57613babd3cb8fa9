/** Speech that was written down without capitals, or with a few: there a capital's absence says nothing. */
export function hasNoCapitals<Said extends { readonly capital: boolean }>(words: Iterable<Said>): boolean {
  let capitals = 0;
  let all = 0;
  for (const word of words) {
    all++;
    if (word.capital) capitals++;
  }
  return areFew(capitals, all);
}

/** So many capitals of so many words, counted already. */
export function areFew(capitals: number, all: number): boolean {
  return capitals * 50 < all;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
