import { filesBeside } from '../io/find/files-beside.ts';
import { eachSource, type FoundSource } from '../io/read.ts';
import type { Finding } from '../model/finding.ts';
import type { RawText } from '../model/raw-text.ts';
import type { ReadingHabits, SourceFacts } from '../project/source-facts.ts';
import { keptFactsOf } from './kept/facts.ts';

interface SourcesSeen {
  /** Of the files that the patterns name. */
  readonly facts: readonly SourceFacts[];
  /** Of others of the same kinds that lie with them; no part of the project. */
  readonly beside: readonly SourceFacts[];
}

/** See `keptFactsOf`; what is wrong with the files that the patterns name is added to `findings`. */
export async function sourcesSeen(
  { root, patterns, findings }: { root: string; patterns: readonly string[]; findings: Finding<RawText>[] },
  habits: ReadingHabits,
  at: Parameters<typeof keptFactsOf>[2],
): Promise<SourcesSeen> {
  const others = await filesBeside(root, patterns);
  const named: string[] = [];
  async function* all(isKept?: Parameters<typeof eachSource>[3]): AsyncGenerator<FoundSource> {
    for await (const one of eachSource(root, patterns, findings, isKept)) {
      named.push(one.name);
      yield one;
    }
    yield* eachSource(root, others, [], isKept);
  }
  const seen = await keptFactsOf(all, habits, at);
  const isNamed = new Set(named);
  return {
    facts: seen.filter(({ document }) => isNamed.has(document.file)),
    beside: seen.filter(({ document }) => !isNamed.has(document.file)),
  };
}
