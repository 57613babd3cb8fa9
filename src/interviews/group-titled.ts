import { capitalised } from '../language/capitals.ts';
import type { Group, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { slugOf } from './transcripts.ts';

/** Of whom nothing tells apart. */
export const EVERYBODY: Readonly<Record<Language, string>> = { nl: 'Respondenten', en: 'Respondents' };

/** Called after none of them. */
export function groupOfAll(transcripts: readonly string[], language: Language): Group {
  return groupTitled(EVERYBODY[language], transcripts);
}

/** A group with a codebook of its own. */
export function groupTitled(title: string, transcripts: readonly string[]): Group {
  const id = slugOf(title);
  return { id, title: RawText.of(capitalised(title)), codebook: id, transcripts };
}
