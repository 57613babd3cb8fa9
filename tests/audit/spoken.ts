import { SpokenCorpus } from '../../src/audit/matching/corpus.ts';
import type { Transcript } from '../../src/model/project.ts';
import { documentOf, projectOf } from '../support/build.ts';

/** Transcripts of turns: `O:` and `R:` in front of each, `b1`, `b2` and so on. */
export function transcriptsOf(...interviews: readonly (readonly string[])[]): readonly Transcript[] {
  const text = interviews.flatMap((turns, i) => [
    `# Bijlage ${i + 1}: Interview respondent ${i + 1}`,
    'O: Onderzoeker',
    'R: Respondent',
    ...turns,
  ]);
  return projectOf([documentOf(text.join('\n'))]).transcripts;
}

export function corpusOf(...interviews: readonly (readonly string[])[]): SpokenCorpus {
  return new SpokenCorpus(transcriptsOf(...interviews));
}
