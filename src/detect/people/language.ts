import { isListedWord } from '../../language/dictionary.ts';
import { isEnglishWord } from '../../language/english.ts';
import type { Word } from '../../language/spoken-words.ts';
import { ONLY_ENGLISH } from '../../language/written-language.ts';
import { ONLY_DUTCH, ONLY_FOREIGN } from './lists.ts';

/** What is known of a language: its words and its cues, its words, or nothing. */
export type SpokenLanguage = 'dutch' | 'english' | 'foreign';

/** Words of a text that are in one language: `to` is the first one that is not. */
export interface LanguageStretch {
  readonly from: number;
  readonly to: number;
  readonly language: SpokenLanguage;
}

const TELLING = 4; // hits before a paragraph is believed to be in another language than the text around it
const MOST = 400; // words that are looked up to know what language a text is in
const FEW = 12; // words: more of them tell by what is Dutch only
const ENGLISH_SHARE = 0.5; // of the words without a capital, names among them; German, French and Spanish have less than a third

/** Parts a text where its language changes. Short paragraphs are in the language of the text; that is Dutch, if in doubt. */
export function stretchesOf(words: readonly Word[]): LanguageStretch[] {
  const paragraphs = hitsByParagraph(words);
  const isWholeForeign = isForeignText(totalHits(paragraphs)) ?? hasMoreEnglish(words);
  const stretches: LanguageStretch[] = [];
  for (const paragraph of paragraphs) {
    const { from, to } = paragraph;
    const dutch = !(isForeignText(paragraph) ?? isWholeForeign);
    const last = stretches.at(-1);
    if (last !== undefined && (last.language === 'dutch') === dutch)
      stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from, to, language: dutch ? 'dutch' : 'foreign' });
  }
  return stretches.map((stretch) =>
    stretch.language === 'foreign' && isEnglish(words, stretch)
      ? { ...stretch, language: 'english' }
      : stretch,
  );
}

/** How many words only Dutch has, and how many only another language. */
interface Hits {
  readonly dutch: number;
  readonly foreign: number;
}

function hitsByParagraph(words: readonly Word[]): (Hits & { from: number; to: number })[] {
  const paragraphs: (Hits & { from: number; to: number })[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    let [dutch, foreign] = [0, 0];
    do {
      const language = ONLY.get(words[to]?.key ?? '');
      if (language === 'dutch') dutch++;
      else if (language === 'foreign') foreign++;
    } while (++to < words.length && !(words[to]?.gap.includes('\n') ?? false));
    paragraphs.push({ from, to, dutch, foreign });
  }
  return paragraphs;
}

function totalHits(paragraphs: readonly Hits[]): Hits {
  return paragraphs.reduce(
    (sum, { dutch, foreign }) => ({ dutch: sum.dutch + dutch, foreign: sum.foreign + foreign }),
    { dutch: 0, foreign: 0 },
  );
}

/** Of the words that one language has only: which. */
const ONLY: ReadonlyMap<string, 'dutch' | 'foreign'> = new Map([
  ...[...ONLY_FOREIGN].map((key) => [key, 'foreign'] as const),
  ...[...ONLY_DUTCH].map((key) => [key, 'dutch'] as const),
]);

/** Null where too little tells. */
function isForeignText({ dutch, foreign }: Hits): boolean | null {
  return dutch + foreign < TELLING ? null : foreign > dutch;
}

/** Of a few words: whether more of them are English only than Dutch only. */
function hasMoreEnglish(words: readonly Word[]): boolean {
  let balance = 0;
  for (const { key, capital } of words.slice(0, MOST)) {
    if (capital || key.length < 2) continue;
    if (isEnglishWord(key)) balance += isListedWord(key) ? 0 : 1;
    else if (isListedWord(key)) balance--;
  }
  return balance > 1 || isPlainEnglish(words);
}

/** "Who else?", "How is the ward?": every word is English, and one of them nothing else. */
function isPlainEnglish(words: readonly Word[]): boolean {
  const said = words.filter(({ key }) => key.length > 1);
  return (
    said.length <= FEW &&
    said.every(({ key }) => isEnglishWord(key)) &&
    said.some(({ key }) => ONLY_ENGLISH.has(key))
  );
}

function isEnglish(words: readonly Word[], { from, to }: LanguageStretch): boolean {
  const small = words
    .slice(from, Math.min(to, from + MOST))
    .filter(({ capital, key }) => !capital && /^[a-z']{2,}$/.test(key));
  return small.filter(({ key }) => isEnglishWord(key)).length >= small.length * ENGLISH_SHARE;
}
