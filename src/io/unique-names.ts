/** Names that differ on every system, where capitals and accents may not count: a second `boom.md` is `boom-2.md`. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set(names.map(folded));
  const used = new Set<string>();
  return names.map((name) => {
    const unique = used.has(folded(name)) ? numbered(name, taken) : name;
    used.add(folded(unique));
    taken.add(folded(unique));
    return unique;
  });
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 2; ; number++) {
    const candidate = `${stem}-${number}${extension}`;
    if (!taken.has(folded(candidate))) return candidate;
  }
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
