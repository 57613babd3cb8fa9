import { slugOf } from '../interviews/transcripts.ts';
import { likeness, stemsOf } from '../language/words.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Group } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { CodebookIndex } from './codebook-index.ts';
import { NoteReader, type WordedHabits } from './note-reader.ts';
import { clausesOf } from './note-words.ts';

/** Codebooks that were given without a word about whose they are, by the group that they fit best. */
export function fitCodebooks(
  groups: readonly Group[],
  codebooks: readonly Codebook[],
  notesOf: (group: Group) => readonly string[],
  habits: WordedHabits,
): Map<string, Codebook> {
  const pairs = groups.flatMap((group) =>
    codebooks.map((codebook) => ({
      group,
      codebook,
      fit: fitOf(group, codebook, { notes: notesOf(group), habits }),
    })),
  );
  const fitting = new Map<string, Codebook>();
  const used = new Set<Codebook>();
  for (const { group, codebook } of pairs.sort((a, b) => b.fit - a.fit)) {
    if (fitting.has(group.id) || used.has(codebook)) continue;
    fitting.set(group.id, codebook);
    used.add(codebook);
  }
  return fitting;
}

interface Coding {
  readonly notes: readonly string[];
  readonly habits: WordedHabits;
}

/** 0 to 2: the share of references that the codebook has, and how well the notes' words are those of its names. */
function fitOf(group: Group, codebook: Codebook, { notes, habits }: Coding): number {
  if (codebook.id === group.id || slugOf(wordsOf(codebook.title)) === group.id)
    return Number.POSITIVE_INFINITY;
  const index = new CodebookIndex(codebook);
  const reader = new NoteReader(habits, index);
  let known = 0;
  let all = 0;
  let agreeing = 0;
  for (const clause of notes.flatMap((note) => clausesOf(note, reader.references(note)))) {
    const words = stemsOf(clause.parts.join(' '));
    for (const { cited } of clause.references) {
      all += 1;
      const code = index.resolve(cited);
      if (code === null) continue;
      known += 1;
      const names = stemsOf(index.namesAbove(code).join(' '));
      const shared = words.filter((word) => names.some((name) => likeness(word, name) >= 0.7));
      agreeing += shared.length / Math.max(words.length, 1);
    }
  }
  return all === 0 ? 0 : (known + agreeing) / all;
}
