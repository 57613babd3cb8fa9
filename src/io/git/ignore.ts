import ignore, { type Ignore } from 'ignore';

/** The patterns of one file that says what git leaves alone. */
export interface Rules {
  /** How many folders below the root of the work tree that file lies. */
  readonly depth: number;
  readonly patterns: Ignore;
}

export function rulesOf(text: string, depth: number): Rules {
  // Git tells capitals apart where it was not told otherwise.
  return { depth, patterns: ignore({ ignorecase: false }).add(text.replace(/^\uFEFF/, '')) };
}

/**
 * Whether a file is left alone; `names` are the folders down to it and its own name, and of `rules` the last word
 * counts. What lies in a folder that is left alone cannot be taken back.
 */
export function isIgnored(names: readonly string[], rules: readonly Rules[]): boolean {
  return names.some((_, i) => lastWord(names.slice(0, i + 1), i < names.length - 1, rules));
}

function lastWord(names: readonly string[], isFolder: boolean, rules: readonly Rules[]): boolean {
  let isLeftAlone = false;
  for (const { depth, patterns } of rules) {
    const path = names.slice(depth).join('/');
    if (path === '') continue;
    const { ignored, unignored } = patterns.test(isFolder ? `${path}/` : path);
    if (ignored || unignored) isLeftAlone = ignored;
  }
  return isLeftAlone;
}
