const SYLLABLES = 'zor kwa plu vee drin mox tal gri spo nef wij bru lak'.split(' ');

/** Words that a copy must not hold, by the place where they stand in the document. */
export type CanariesIn<Places extends readonly string[]> = Readonly<Record<Places[number], string>>;

/** A sentence that names somebody. */
export type Saying = (name: string) => string;

export const CALLED: Saying = (name) => `Mijn collega heet ${name} en die weet het.`;

/** A name nobody has for each place: `seed` gives others. */
export function canariesIn<const Places extends readonly string[]>(
  places: Places,
  seed: number,
): CanariesIn<Places> {
  const names = places.map((_, i) => {
    const at = (i + seed) * 5 + seed;
    const parts = [at, Math.floor(at / SYLLABLES.length) + 3 * seed, at * 3 + 1].map(
      (n) => SYLLABLES[n % SYLLABLES.length] ?? '',
    );
    const name = `${parts.join('')}${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${'aeiou'[Math.floor(i / 26)]}`;
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  });
  return Object.fromEntries(places.map((place, i) => [place, names[i] ?? ''])) as CanariesIn<Places>;
}

/** Cut in two, as a program does where somebody paused, corrected or was checked. */
export function cut(name: string): [string, string] {
  const at = Math.ceil(name.length / 3);
  return [name.slice(0, at), name.slice(at)];
}

/** Places of which a word, or of a word that was cut in two its longer half, stands in the parts of a copy. */
export function leftOf(
  planted: Readonly<Record<string, string>>,
  parts: ReadonlyMap<string, string>,
): string[] {
  const all = [...parts].flat().join('\n');
  const texts = [all, all.replace(/<[^>]*>/g, '')];
  return Object.keys(planted).filter((place) => {
    const name = planted[place] ?? '';
    return texts.some((text) => text.includes(name) || text.includes(cut(name)[1]));
  });
}
