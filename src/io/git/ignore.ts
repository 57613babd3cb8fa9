/** The patterns of one file that says what git leaves alone. */
export interface Rules {
  /** How many folders below the root of the work tree that file lies. */
  readonly depth: number;
  readonly patterns: readonly Pattern[];
}

interface Pattern {
  readonly isNegated: boolean;
  readonly isFolder: boolean;
  readonly fits: RegExp;
}

export function rulesOf(text: string, depth: number): Rules {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return { depth, patterns: lines.flatMap((line) => patternOf(line) ?? []) };
}

/**
 * Whether a file is left alone; `names` are the folders down to it and its own name, and of `rules` the last word
 * counts. What lies in a folder that is left alone cannot be taken back.
 */
export function isIgnored(names: readonly string[], rules: readonly Rules[]): boolean {
  return names.some((_, i) => lastWord(names.slice(0, i + 1), i < names.length - 1, rules));
}

function lastWord(names: readonly string[], isFolder: boolean, rules: readonly Rules[]): boolean {
  let ignored = false;
  for (const { depth, patterns } of rules) {
    const path = names.slice(depth).join('/');
    for (const pattern of patterns) {
      const counts = path !== '' && (isFolder || !pattern.isFolder);
      if (counts && pattern.fits.test(path)) ignored = !pattern.isNegated;
    }
  }
  return ignored;
}

/** Null for a line that says nothing. */
function patternOf(line: string): Pattern | null {
  const trimmed = line.replace(/(?<!\\)[ \t]+$/, '');
  const isNegated = trimmed.startsWith('!');
  const glob = isNegated ? trimmed.slice(1) : trimmed;
  if (glob === '' || trimmed.startsWith('#')) return null;
  const isFolder = glob.endsWith('/');
  const path = isFolder ? glob.slice(0, -1) : glob;
  const isAnchored = path.includes('/');
  const fits = expression(isAnchored ? path.replace(/^\//, '') : `**/${path}`);
  return fits === null ? null : { isNegated, isFolder, fits };
}

// "**" as a whole name, an escaped letter, a range, a wildcard, and any other letter.
const PIECE = /(?<=^|\/)\*\*\/|(?:^|\/)\*\*$|\\.|\[!?\]?[^\]]*\]|\*+|\?|[\s\S]/g;

function expression(glob: string): RegExp | null {
  const source = glob.replace(PIECE, (piece) => {
    if (piece === '**/') return '(?:.*/)?';
    if (piece === '/**') return '/.*';
    if (piece === '**') return '.*';
    if (piece.startsWith('*')) return '[^/]*';
    if (piece === '?') return '[^/]';
    if (piece.length > 2 && piece.startsWith('[')) return piece.replace(/^\[!/, '[^');
    return piece.replace(/^\\(?=.)/, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return null; // a range that runs backwards, which git reads as nothing too
  }
}
