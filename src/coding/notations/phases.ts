import { atCommas, segmentsOf, type Term } from './segments.ts';

// As they are gone through, the first codes below the last ones.
const PHASES: readonly RegExp[] = [
  /^(?:selectie(?:f|ve)|selective)(?:\s(?:code|codering|coding))?\s*[:=]\s*/iu,
  /^axia(?:a?le?|al)(?:\s(?:code|codering|coding))?\s*[:=]\s*/iu,
  /^(?:open|initi[eë]le|initial|in vivo)(?:\s(?:code|codering|coding))?\s*[:=]\s*/iu,
];

interface PhasedTerm {
  readonly phase: number;
  readonly term: Term;
}

/**
 * "Open code: alleen in de nacht; axiale code: werkdruk": one code below the other, as grounded theory has them; of one
 * phase alone the words behind it. Null for a note in which a part says no phase.
 */
export function phasedTerms(note: string): (readonly Term[])[] | null {
  const parts = segmentsOf(note).flatMap(({ start, end }) =>
    atCommas(note, { words: note.slice(start, end), start, end }),
  );
  const phased = parts.flatMap((part) => phasedTerm(part) ?? []);
  if (phased.length === 0 || phased.length < parts.length) return null;
  const phases = new Set(phased.map(({ phase }) => phase));
  if (phases.size === 1) return phased.map(({ term }) => [term]);
  if (phases.size < phased.length) return null;
  return [phased.toSorted((a, b) => a.phase - b.phase).map(({ term }) => term)];
}

function phasedTerm({ words, start, end }: Term): PhasedTerm | null {
  for (const [phase, pattern] of PHASES.entries()) {
    const before = pattern.exec(words)?.[0].length ?? 0;
    if (before === 0 || before >= words.length) continue;
    return { phase, term: { words: words.slice(before), start: start + before, end } };
  }
  return null;
}
