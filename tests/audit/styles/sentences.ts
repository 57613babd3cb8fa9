import { pick, type Random } from '../random.ts';
import { enumerated } from '../report.ts';
import type { Study } from './study.ts';

/** A sentence about who or how many, and whether the interviews bear it out. */
export interface Said {
  readonly sentence: string;
  readonly holds: boolean;
}

/** Respondents by number: "Respondent 1, 3 en 5", "Participants 1 and 3". */
export function named({ language }: Study, who: readonly number[], random: Random): string {
  const numbers = enumerated(who.map(String));
  if (language === 'en')
    return `${who.length > 1 ? 'Participants' : 'Participant'} ${numbers.replace(' en ', ' and ')}`;
  return `${who.length > 1 ? pick(random, ['Respondenten', 'Respondent', 'Bewoners']) : 'Respondent'} ${numbers}`;
}

/** Sentences of every kind about one topic, right ones and wrong ones. */
export function claimsAbout(study: Study, index: number, random: Random): Said[] {
  const topic = study.topics[index];
  if (topic === undefined) return [];
  const all = study.respondents.map(({ number }) => number);
  const { who, said } = topic;
  const lacking = all.filter((number) => !who.includes(number));
  const of = (numbers: readonly number[]) => named(study, numbers, random);
  const people: readonly (readonly [readonly number[], boolean])[] = [
    [who, true],
    [[pick(random, who)], true],
    ...(lacking.length === 0
      ? []
      : ([
          [[pick(random, lacking)], false],
          [[pick(random, who), pick(random, lacking)].sort(), false],
        ] as const)),
  ];
  return [
    ...people.map(([numbers, holds]) => ({ sentence: `${of(numbers)} ${said}`, holds })),
    ...counted(study, who.length, all.length).map(([words, holds]) => ({
      sentence: `${words} ${said}`,
      holds,
    })),
    { sentence: alone(study, pick(random, who), said), holds: who.length === 1 },
  ];
}

function alone({ language }: Study, number: number, said: string): string {
  return language === 'nl' ? `Respondent ${number} ${said} als enige` : `Only participant ${number} ${said}`;
}

const NUMBERS = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five'],
};

function counted({ language }: Study, count: number, all: number): (readonly [string, boolean])[] {
  const word = (number: number) => NUMBERS[language][number] ?? '';
  const total = word(all);
  const most = count * 2 > all;
  if (language === 'nl')
    return [
      ['Alle bewoners', count === all],
      ['Iedere respondent', count === all],
      [`Alle ${total} de bewoners`, count === all],
      ['Geen van de bewoners', count === 0],
      ['Geen enkele respondent', count === 0],
      ['Niemand van de respondenten', count === 0],
      ['De meeste bewoners', most],
      ['Het merendeel van de bewoners', most],
      ['Een meerderheid van de respondenten', most],
      ['Meer dan de helft van de bewoners', most],
      ['Minder dan de helft van de respondenten', count * 2 < all],
      ['Niet alle bewoners', count < all],
      ...[1, 2, 3, 4].map((n) => [`${capital(word(n))} van de ${total} bewoners`, count === n] as const),
      ...[1, 2, 3].map(
        (n) => [`${capital(word(n))} ${n === 1 ? 'respondent' : 'respondenten'}`, count === n] as const,
      ),
      ['Minstens twee bewoners', count >= 2],
      ['Hooguit twee bewoners', count <= 2],
      ['Meer dan drie respondenten', count > 3],
      ['Minder dan drie bewoners', count < 3],
      ['Twee of drie bewoners', count === 2 || count === 3],
      ['Op één na alle bewoners', count === all - 1],
      [`${capital(word(2))} op de ${total} bewoners`, count === 2],
      [`${capital(word(3))} van de ${total}`, count === 3],
      [`Slechts ${word(1)} bewoner`, count === 1],
      ['Sommige bewoners', count > 1],
      [`${(100 * 2) / all} % van de bewoners`, count === 2],
      ...(all % 2 === 0 ? [['De helft van de bewoners', count * 2 === all] as const] : []),
    ];
  return [
    ['All residents', count === all],
    [`All ${total} participants`, count === all],
    ['Every participant', count === all],
    ['None of the residents', count === 0],
    ['No participant', count === 0],
    ['Most residents', most],
    ['The majority of the participants', most],
    ['More than half of the residents', most],
    ['Fewer than half of the participants', count * 2 < all],
    ['A minority of the participants', count * 2 < all],
    ['Not all residents', count < all],
    // "One of the five" may be an example.
    ...[2, 3, 4].map((n) => [`${capital(word(n))} of the ${total} residents`, count === n] as const),
    ...[2, 3].map((n) => [`${capital(word(n))} participants`, count === n] as const),
    ['At least two residents', count >= 2],
    ['At most two residents', count <= 2],
    ['More than three participants', count > 3],
    ['Fewer than three residents', count < 3],
    ['Two or three residents', count === 2 || count === 3],
    ['All but one of the residents', count === all - 1],
    [`Three out of ${total} residents`, count === 3],
    ['Only one resident', count === 1],
    ['Several residents', count > 1],
    [`${(100 * 2) / all}% of the residents`, count === 2],
  ];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
