import countedBesidePeople from '../../language/data/counted-beside-people.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { matchesOf } from '../../language/matches.ts';
import { SMALL_NUMBER, smallNumber } from '../../language/small-numbers.ts';
import type { CodedProject } from '../../model/project.ts';
import { wordsOf } from '../../model/words-of.ts';
import { reportParagraphs } from '../../project/report.ts';
import { isOfTheStudy } from './of-the-study.ts';

const BEGIN = '(?<!\\p{L})';
// "Older" may stand between.
const NOUN = '(\\p{L}+)(?:\\s+(\\p{L}+))?';
const PLURAL = /\p{L}{2}(?:en|s|people|women|men)$/iu;
/** "Drie van de vier huurders", "all four tenants". */
const OUT_OF = new RegExp(
  `${BEGIN}(?:van|of|onder|among|alle|all)\\s+(?:(?:de|the|our|onze)\\s+)?(${SMALL_NUMBER})\\s+(?:(?:de|the)\\s+)?${NOUN}`,
  'giu',
);
/** "Er zijn vier huurders geïnterviewd", "I spoke to four tenants". */
const COUNTED = new RegExp(`${BEGIN}(${SMALL_NUMBER})\\s+${NOUN}`, 'giu');

// What a study counts besides people.
const THINGS = new RegExp(`^${anyIn(countedBesidePeople)}`, 'iu');

/** What a report calls as many people as were interviewed: the nouns of "all four tenants", where there are four. */
export function countedPeople(project: CodedProject): string[] {
  const { report, respondents, groups } = project;
  if (report === null) return [];
  const sizes = new Set([
    respondents.length,
    ...groups.map(({ id }) => respondents.filter(({ group }) => group === id).length),
  ]);
  const isReport = reportParagraphs(project);
  return report.paragraphs.flatMap(({ text }, i) => {
    if (!isReport(i)) return [];
    return wordsOf(text)
      .split(/(?<=[.!?])\s+/)
      .flatMap((sentence) =>
        [OUT_OF, ...(isOfTheStudy(sentence) ? [COUNTED] : [])].flatMap((pattern) =>
          [...matchesOf(sentence, pattern)].flatMap(([, number = '', ...words]) => {
            const noun = words.find((word = '') => PLURAL.test(word));
            return noun !== undefined && isKnownSize(sizes, number) && !THINGS.test(noun) ? [noun] : [];
          }),
        ),
      );
  });
}

function isKnownSize(sizes: ReadonlySet<number>, word: string): boolean {
  const number = smallNumber(word);
  return number !== null && number >= 2 && sizes.has(number);
}
