import type { CodedProject } from '../../model/project.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { Quote } from '../text/quotations.ts';
import { corpusOf } from './corpus.ts';
import { judge } from './judge-quote.ts';
import { quoteWords } from './quote-parts.ts';

/** Whether words that are only set in stand in an interview, as they are or changed: then they are a quote. */
export function standsSomewhere(project: CodedProject, { text }: Quote): boolean {
  const words = wordsOf(text);
  const corpus = corpusOf(project);
  return corpus
    .windows(quoteWords(words).tokens)
    .map(({ spoken, from, to }) => judge(words, spoken, from, to).status)
    .some((status) => status !== 'not-found' && status !== 'doubtful');
}
