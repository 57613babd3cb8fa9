import type { Language } from '../../model/project.ts';
import type { Inline } from '../exhibit.ts';
import { type Attribute, ENOUGH, GROUP, type RiskReport } from '../risk.ts';
import { riskWords } from './words.ts';

/** How many respondents are like nobody else, of how many, and the smallest k; null without respondents. */
export function riskCounts<T>({ respondents }: RiskReport<T>) {
  return {
    unique: respondents.filter(({ k }) => k === 1).length,
    respondents: respondents.length,
    k: respondents.length === 0 ? null : Math.min(...respondents.map(({ k }) => k)),
  };
}

/** The whole in one sentence, without its full stop. */
export function riskSentence<T>(report: RiskReport<T>, language: Language): Inline<T> {
  const words = riskWords(language);
  const { unique, respondents, k } = riskCounts(report);
  if (k === null) return [words.nobody];
  if (unique > 0) {
    const telling = new Set(report.respondents.flatMap((one) => one.unique[0] ?? []));
    const names = report.attributes.filter((_, i) => telling.has(i));
    const [before, after] = words.isUnique(unique, respondents);
    return [before, ...listed(names, language, words.and), after];
  }
  const few = report.respondents.filter((one) => one.k < ENOUGH).length;
  if (few > 0) return [words.areFew(few, respondents)];
  return [(report.attributes.length === 1 ? words.shareGroup : words.areMany)(respondents, k)];
}

/** The sentence, and where to read more if somebody stays recognisable. */
export function riskLine<T>(report: RiskReport<T>, language: Language): Inline<T> {
  const isFine = report.respondents.every(({ k }) => k >= ENOUGH);
  return [...riskSentence(report, language), isFine ? '.' : riskWords(language).see];
}

/** "functie, team en plaats". */
export function listed<T>(names: readonly Attribute<T>[], language: Language, and: string): Inline<T> {
  const last = names.length - 1;
  return names.flatMap((name, i) => [
    i === 0 ? '' : i === last ? ` ${and} ` : ', ',
    shownName(name, language),
  ]);
}

export function shownName<T>(name: Attribute<T>, language: Language): T | string {
  return name === GROUP ? riskWords(language).group : name;
}
