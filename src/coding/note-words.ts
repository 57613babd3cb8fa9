import { withoutBrackets } from '../language/placeholder-words.ts';
import { groupedBy } from '../model/grouped.ts';
import type { Reference } from '../model/project.ts';
import { labelMentions } from './notations/label.ts';
import { levelsIn } from './notations/segments.ts';

/** A stretch of a note: some words, and the codes they are about. */
export interface Clause {
  readonly references: readonly Reference[];
  /** The words cut at colons, from the widest to the narrowest: "Knelpunt", "privacy". */
  readonly parts: readonly string[];
  /** The narrowest part cut at commas into one piece a code; empty where the counts do not agree. */
  readonly pieces: readonly string[];
}

/**
 * "Knelpunt: privacy (Label 3, sub 1) en rooster (Label 3, sub 2)" has two clauses. Words stand in front of their
 * codes; behind them where nothing stands in front of the first: "Label 3, sub 1: privacy". Where the words are the
 * code, each code is a clause. `references` are those of the note, in order.
 */
export function clausesOf(note: string, references: readonly Reference[]): readonly Clause[] {
  const before = read.get(references);
  if (before?.note === note) return before.clauses;
  const clauses = clausesIn(note, references);
  read.set(references, { note, clauses });
  return clauses;
}

/** By the references, which notes that say the same have in common. */
const read = new WeakMap<
  readonly Reference[],
  { readonly note: string; readonly clauses: readonly Clause[] }
>();

function clausesIn(note: string, references: readonly Reference[]): readonly Clause[] {
  const runs = apartAtSemicolons(note, referenceRuns(references));
  const behind = HAS_NO_WORD.test(note.slice(0, runs[0]?.start ?? 0));
  const levels = new LevelsApart(note);
  return runs.map((run, i) => {
    const [from, to] = [runs[i - 1]?.end ?? 0, runs[i + 1]?.start ?? note.length];
    if (run.references[0]?.notation === 'words') return wordedClause(note, run);
    const apart = levels.between(from, run.start);
    if (apart.length > 0 && run.references.length === 1) return levels.clauseOf(run, apart, { from, to });
    return clause(behind ? note.slice(run.end, to) : note.slice(from, run.start), run.references);
  });
}

interface NoteStretch {
  readonly start: number;
  readonly end: number;
}

interface ReferenceRun extends NoteStretch {
  readonly references: readonly Reference[];
}

function referenceRuns(references: readonly Reference[]): ReferenceRun[] {
  const runs = groupedBy(references, (reference) => reference.run);
  return [...runs].map(([{ start, end }, members]) => ({ start, end, references: members }));
}

const PARTS_CODES = /\)\s*;/u;

/** "Vast budget (label 3, sub 1); label 3, sub 2": the words are the first one's, unless there are as many of them as codes. */
function apartAtSemicolons(note: string, runs: readonly ReferenceRun[]): ReferenceRun[] {
  return runs.flatMap((run, i) => {
    const { references } = run;
    if (references.length < 2 || references[0]?.notation === 'words') return [run];
    const words = note.slice(runs[i - 1]?.end ?? 0, run.start);
    if (HAS_NO_WORD.test(words) || wordingPieces(words, references.length).length > 0) return [run];
    const parted: ReferenceRun[] = [];
    for (const reference of references) {
      const last = parted.at(-1);
      const cut = last === undefined ? -1 : note.slice(last.end, reference.start).search(PARTS_CODES);
      if (last !== undefined && cut < 0)
        parted[parted.length - 1] = {
          ...last,
          end: reference.end,
          references: [...last.references, reference],
        };
      else {
        const start = last === undefined ? run.start : note.indexOf(';', last.end + cut) + 1;
        parted.push({ start, end: reference.end, references: [reference] });
      }
    }
    return parted.length < 2 ? [run] : parted;
  });
}

/** The levels of a note that words part from the reference which they belong to: "Label 5 Eten, sub 3 Brood, ad.1 Wit". */
class LevelsApart {
  readonly #note: string;
  readonly #levels: readonly NoteStretch[];
  /** The first that was not passed yet: runs are asked for in order. */
  #at = 0;

  constructor(note: string) {
    this.#note = note;
    this.#levels = labelMentions(note);
  }

  between(from: number, to: number): NoteStretch[] {
    const apart: NoteStretch[] = [];
    for (let level = this.#levels[this.#at]; level !== undefined && level.end <= to; ) {
      if (level.start >= from) apart.push(level);
      level = this.#levels[++this.#at];
    }
    return apart;
  }

  /** One code, and each level of it with its own words, the widest first; empty for a level without any. */
  clauseOf(
    run: ReferenceRun,
    apart: readonly NoteStretch[],
    { from, to }: { readonly from: number; readonly to: number },
  ): Clause {
    const leads = HAS_NO_WORD.test(this.#note.slice(0, this.#levels[0]?.start));
    const next = this.#levels.slice(this.#at, this.#at + MOST_LEVELS).find(({ start }) => start >= run.end);
    const cuts: readonly NoteStretch[] = [...apart, run];
    const parts = cuts.map((cut, i) =>
      leads
        ? this.#note.slice(cut.end, cuts[i + 1]?.start ?? next?.start ?? to)
        : this.#note.slice(cuts[i - 1]?.end ?? from, cut.start),
    );
    const words = parts.map((part) => tidy(part.replace(/^[\s:=>]+/u, '')));
    return { references: run.references, parts: words, pieces: words.slice(-1).filter((one) => one !== '') };
  }
}

/** Of one reference: more levels than this no code has. */
const MOST_LEVELS = 12;

function wordedClause(note: string, { start, end, references }: ReferenceRun): Clause {
  const parts = levelsIn(note, start, end).map(({ words }) => words);
  return { references, parts, pieces: parts.slice(-1) };
}

const HAS_NO_WORD = /^[^\p{L}\p{N}]*$/u;

function clause(words: string, references: readonly Reference[]): Clause {
  const parts = words
    // A colon is often mistyped as "_" or ">".
    .split(/[:>_]|\s[–-]\s|\n+/)
    .map(tidy)
    .filter((part) => part !== '');
  const split = parts.length === 1 ? splitHead(parts[0] ?? '', references.length) : parts;
  return {
    references,
    parts: split,
    pieces: wordingPieces(split[split.length - 1] ?? '', references.length),
  };
}

/** "Werkwijze, bellen, langsgaan (sub 1, sub 4)": one piece more than there are codes is a heading without its colon. */
function splitHead(words: string, count: number): string[] {
  const comma = words.indexOf(',');
  const pieces = words.split(',').filter((piece) => piece.trim() !== '');
  if (count < 2 || pieces.length !== count + 1) return [words];
  return [tidy(words.slice(0, comma)), tidy(words.slice(comma + 1))];
}

/** "klager en veroorzaker" may be one piece, so "en" parts only where commas alone do not give the number. */
function wordingPieces(words: string, count: number): string[] {
  for (const separator of [/[,;]/, /[,;]|\s(?:en|and|&)\s/]) {
    const pieces = words
      .split(separator)
      .map(tidy)
      .filter((piece) => piece !== '');
    if (pieces.length === count) return pieces;
  }
  return [];
}

function tidy(words: string): string {
  return withoutBrackets(words.replace(/\((?:zie|vgl|cf|see)\b[^()]*\)/giu, ' '))
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;.–-]+|(?<![\s,;.–-])[\s,;.–-]+$/g, '');
}
