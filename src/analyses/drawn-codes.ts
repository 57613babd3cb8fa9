import type { DrawnCode, Inline } from '../gate/exhibit.ts';
import type { Safe, SafeText } from '../gate/safe-text.ts';
import type { Language } from '../model/project.ts';
import { listed, type Punctuation } from '../sentences/inline.ts';
import { tell } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import type { CodeUse, UsedNotation } from './code-uses.ts';

const LEVELS = [
  sentence('Label {part}', 'Label {part}'),
  sentence('sub {part}', 'sub {part}'),
  sentence('ad.{part}', 'ad.{part}'),
] as const;

/** Codes as pictures draw them. */
export function drawnCodes(codes: readonly Safe<CodeUse>[], language: Language): DrawnCode[] {
  return codes.map((code) => drawnCode(code, language));
}

function drawnCode({ notation, children, ...code }: Safe<CodeUse>, language: Language): DrawnCode {
  return {
    ...code,
    name: [code.name],
    ...shownNotation(notation, language),
    children: drawnCodes(children, language),
  };
}

/** How a code is written: whole, below its label, and below the code above it. */
export function shownNotation(
  notation: Safe<UsedNotation>,
  language: Language,
): Readonly<Record<'notation' | 'belowLabel' | 'ownPart', Inline>> {
  // What is left of "1.2.1" is "2.1", another code.
  const from = (level: number) => writtenNotation(notation, notation.kind === 'label' ? level : 0, language);
  return { notation: from(0), belowLabel: from(1), ownPart: from(Math.max(0, notation.parts.length - 1)) };
}

/** Between a code and its name: a word and a name without a mark would read as one phrase. */
export function markBeforeName(notation: Safe<UsedNotation> | undefined): Punctuation {
  return notation?.kind === 'words' ? ': ' : '  ';
}

/** "Label 3 · sub 1 · ad.2  Privacy", "path: Muddy path"; a code that goes by its name, or has none, stands alone. */
export function writtenCode(notation: Safe<UsedNotation>, name: SafeText | null, language: Language): Inline {
  const written = writtenNotation(notation, 0, language);
  if (name === null) return written;
  return written.length === 0 ? [name] : [...written, markBeforeName(notation), name];
}

/** All codes of a codebook, each before those below it. */
export function writtenCodes(codes: readonly Safe<CodeUse>[], language: Language): Inline[] {
  return codes.flatMap(({ notation, name, children }) => [
    writtenCode(notation, name, language),
    ...writtenCodes(children, language),
  ]);
}

/** From the level `from` on: "Label 3 · sub 1 · ad.2", "3.1.2", "C1b". */
export function writtenNotation(
  { kind, parts }: Safe<UsedNotation>,
  from: number,
  language: Language,
): Inline {
  if (kind !== 'label') {
    const isLettered = typeof parts[0] !== 'number';
    return parts.slice(from).flatMap((part, i): Inline => (i === 0 || isLettered ? [part] : ['.', part]));
  }
  const levels = parts.slice(from).map((part, i): Inline => {
    const level = LEVELS[from + i];
    return level === undefined ? [part] : tell(level, language, { part });
  });
  return listed(levels, ' · ');
}
