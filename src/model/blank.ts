const BLANKS = new Map<string, Readonly<Record<string, unknown>>>();

/** An object that has these keys already, and nothing under them: its copies take less room than what grows a key at a time. */
export function blankOf(keys: readonly string[]): Readonly<Record<string, unknown>> {
  const name = JSON.stringify(keys);
  const known = BLANKS.get(name);
  if (known !== undefined) return known;
  const blank: Readonly<Record<string, unknown>> = JSON.parse(
    `{${keys.map((key) => `${JSON.stringify(key)}:null`).join(',')}}`,
  );
  BLANKS.set(name, blank);
  return blank;
}
