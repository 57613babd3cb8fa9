import { matchesOf } from '../../language/matches.ts';
import { LEFT, RIGHT } from '../../language/numerals.ts';
import type { Detector, FoundAs } from '../found.ts';
import { agesBy, NUMBER, VALUE } from './age.ts';

/** The answer to "hoe oud": the first number in it that counts nothing else, and what it hesitates about. */
const ASKED =
  /(?:hoe (?:oud|jong)|(?:je|uw|zijn|haar|wat is de) leeftijd)(?![^.?!\n]*(?:gebouw|huis|auto|pand|school|kerk|fiets|woning|machine|flat))/giu;
const ANSWER = new RegExp(
  `(?:^|[\\n:.,!?…–-]\\s*|${LEFT}(?:ben|is|was|wordt|word|werd|nu|net|bijna|ongeveer|rond de|van|jaar of) |\\p{L}{3,} (?!\\S+ jaar))${NUMBER}(?: of ${VALUE})?${RIGHT}(?=\\s*(?:$|[.,;!?…)\\n-])| (?:jaar|dus|hoor|denk|geloof|geworden|en|of|ik|hij|ze|zij|die|maar|nu|al|ofzo|zoiets|alweer)(?!\\p{L}))`,
  'dgiu',
);
const NUMBER_ONLY = new RegExp(`^${VALUE}$`, 'iu');
const REACH = 160;

/** "En hoe oud bent u?" "Eenenzeventig." */
export const askedAge: Detector<'age'> = (words) => {
  const found: FoundAs<'age'>[] = [];
  for (const { index, 0: cue } of matchesOf(words, ASKED)) {
    const from = index + cue.length;
    const answer = words.slice(from, from + REACH);
    for (const { start, end } of agesBy(answer, ANSWER)) {
      found.push({ start: start + from, end: end + from, kind: 'age' });
      const other = /^ of (\p{L}+|\d+)/u.exec(answer.slice(end));
      if (other !== null && NUMBER_ONLY.test(other[1] ?? ''))
        found.push({ start: from + end + 4, end: from + end + other[0].length, kind: 'age' });
    }
  }
  return found;
};
