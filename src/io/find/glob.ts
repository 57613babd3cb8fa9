/** How many patterns the braces of one may become. */
const MOST_PATTERNS = 1000;

/** `{a,b}.docx` is `a.docx` and `b.docx`; braces nest. One without its partner, or without a comma, is a letter. */
export function expandBraces(pattern: string): string[] {
  let expanded = [''];
  for (let i = 0; i < pattern.length; ) {
    const group = pattern[i] === '{' ? groupAt(pattern, i) : null;
    const choices = group === null ? [pattern.charAt(i)] : group.choices.flatMap(expandBraces);
    expanded = expanded.flatMap((start) => choices.map((choice) => start + choice)).slice(0, MOST_PATTERNS);
    i = group === null ? i + 1 : group.end;
  }
  return expanded;
}

function groupAt(pattern: string, start: number): { choices: string[]; end: number } | null {
  const choices: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let i = start; i < pattern.length; i++) {
    if (pattern[i] === '{') depth++;
    if (pattern[i] === '}') depth--;
    if (depth === 0 || (depth === 1 && pattern[i] === ',')) {
      choices.push(pattern.slice(from, i));
      from = i + 1;
    }
    if (depth === 0) return choices.length > 1 ? { choices, end: i + 1 } : null;
  }
  return null;
}

export function isGlob(segment: string): boolean {
  return /[*?]/.test(segment);
}

/**
 * Whether the name of a file or folder fits a part of a pattern. Capitals and ways to write accents make no
 * difference: a project means the same files on every system.
 */
export function fits(name: string, segment: string): boolean {
  const [letters, pattern] = [foldedLetters(name), foldedLetters(segment)];
  let [at, star, mark] = [0, -1, 0];
  let i = 0;
  while (i < letters.length) {
    if (pattern[at] === '*') {
      [star, mark] = [at, i];
      at++;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === letters[i])) {
      at++;
      i++;
    } else if (star >= 0) {
      mark++;
      [at, i] = [star + 1, mark]; // the last star takes one letter more
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((letter) => letter === '*');
}

function foldedLetters(name: string): string[] {
  return [...name.normalize('NFC').toLowerCase()];
}
