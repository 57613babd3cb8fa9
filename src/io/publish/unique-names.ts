/** Names that differ on every system, where capitals and accents may not count: a second `boom.md` is `boom-2.md`. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set(names.map(foldedName));
  const used = new Set<string>();
  return names.map((name) => {
    const unique = used.has(foldedName(name)) ? withNumber(name, taken) : name;
    used.add(foldedName(unique));
    taken.add(foldedName(unique));
    return unique;
  });
}

function withNumber(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 2; ; number++) {
    const candidate = `${stem}-${number}${extension}`;
    if (!taken.has(foldedName(candidate))) return candidate;
  }
}

function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
