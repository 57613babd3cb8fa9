import type { Language } from '../../src/model/project.ts';
import type { Sentence } from '../../src/sentences/sentence.ts';

/** The gaps of a sentence, each once. */
export function gapsOf(
  sentence: Sentence<string>,
  language: Language = 'nl',
): { name: string; isOptional: boolean }[] {
  const found = [...sentence.in(language).matchAll(/\{(\w+)(\?)?(?:\|[^{}]*)?\}/g)];
  const gaps = new Map(found.map(([, name = '', mark]) => [name, mark !== undefined] as const));
  return [...gaps].map(([name, isOptional]) => ({ name, isOptional }));
}
