import type { Inline } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import type { Language } from '../../model/project.ts';
import { say, tell } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { enumerated } from '../enumerated.ts';
import { type Attribute, ENOUGH, type RiskReport } from './risk.ts';

const SAYS = {
  nobody: sentence('Er zijn geen respondenten', 'There are no respondents'),
  unique: sentence(
    '{count} van de {of} {of|respondent|respondenten} {count|is|zijn} uniek door {names} (k = 1)',
    '{count} of {of} {of|respondent|respondents} {count|is|are} unique by {names} (k = 1)',
  ),
  few: sentence(
    'Niemand is uniek, maar {count} van de {of} respondenten delen een combinatie van kenmerken met maar één ander (k = 2)',
    'Nobody is unique, but {count} of {of} respondents share a combination of attributes with one other only (k = 2)',
  ),
  many: sentence(
    'Alle {of} respondenten delen elke combinatie van kenmerken met minstens {others} anderen (k = {k})',
    'All {of} respondents share every combination of attributes with at least {others} others (k = {k})',
  ),
  groupAlone: sentence(
    'Op grond van de groep alleen is niemand te herkennen: alle {of} respondenten delen hem met minstens {others} anderen (k = {k}). Meer is van hen niet opgegeven',
    'By the group alone nobody can be recognised: all {of} respondents share it with at least {others} others (k = {k}). No more is known of them',
  ),
  unjudged: sentence(
    ' Daarbij telt niet mee wat in de interviews zonder naam kan vertellen wie het is: {count} {count|passage|passages}, nog niet beoordeeld (kantlijn anonymise review).',
    ' That leaves out what may tell in the interviews who it is without a name: {count} {count|passage|passages}, not judged yet (kantlijn anonymise review).',
  ),
  unknown: sentence(
    ' Van {count} {count|respondent|respondenten} zijn niet alle kenmerken bekend; of {count|die|ze} daaraan te herkennen {count|is|zijn}, is niet te zeggen.',
    ' Of {count} {count|respondent|respondents} not all attributes are known; whether {count|that one is|they are} recognisable by these cannot be said.',
  ),
  see: sentence('; zie kantlijn anonymise risk', '; see kantlijn anonymise risk'),
} as const;

/** Of what has no name in the documents. */
const NAMES = {
  group: sentence('groep', 'group'),
  date: sentence('datum', 'date'),
  team: sentence('team', 'team'),
  function: sentence('functie', 'function'),
  headerLine: sentence('regel boven het interview', 'line above the interview'),
} as const;

export type SafeRisk = Safe<RiskReport>;

/** How many respondents are like nobody else, of how many, and the smallest k; null without respondents. */
export function riskCounts({ respondents }: Pick<SafeRisk, 'respondents'>) {
  return {
    unique: respondents.filter(({ k }) => k === 1).length,
    respondents: respondents.length,
    k: respondents.length === 0 ? null : Math.min(...respondents.map(({ k }) => k)),
  };
}

/** The whole in one sentence, without its full stop. */
export function riskSentence(report: SafeRisk, language: Language): Inline {
  const { unique, respondents: of, k } = riskCounts(report);
  if (k === null) return [say(SAYS.nobody, language)];
  if (unique > 0) {
    const telling = new Set(report.respondents.flatMap((one) => one.unique[0] ?? []));
    const names = listedNames(
      report.attributes.filter((_, i) => telling.has(i)),
      language,
    );
    return tell(SAYS.unique, language, { count: unique, of, names });
  }
  const few = report.respondents.filter((one) => one.k < ENOUGH).length;
  if (few > 0) return [say(SAYS.few, language, { count: few, of })];
  const isGroupAlone = report.attributes.length === 1;
  return [say(isGroupAlone ? SAYS.groupAlone : SAYS.many, language, { of, k, others: k - 1 })];
}

/** The sentence, and where to read more if somebody stays recognisable. */
export function riskLine(report: SafeRisk, language: Language): Inline {
  const isFine = report.respondents.every(({ k }) => k >= ENOUGH);
  const more = unjudgedLine(report, language);
  const see: Inline = isFine ? ['.'] : [say(SAYS.see, language), more.length === 0 ? '' : '.'];
  return [...riskSentence(report, language), ...see, ...more];
}

/** What the sentence says nothing of; empty where all is known and was judged. */
export function unjudgedLine(
  { unknown, unjudged }: Pick<SafeRisk, 'unknown' | 'unjudged'>,
  language: Language,
): Inline {
  return [
    ...(unknown === 0 ? [] : [say(SAYS.unknown, language, { count: unknown })]),
    ...(unjudged === 0 ? [] : [say(SAYS.unjudged, language, { count: unjudged })]),
  ];
}

/** "functie, team en plaats". */
export function listedNames(names: readonly Safe<Attribute>[], language: Language): Inline {
  return enumerated(
    names.map((name) => shownName(name, language)),
    language,
  );
}

export function shownName(name: Safe<Attribute>, language: Language): Inline[number] {
  return typeof name === 'string' ? say(NAMES[name], language) : name;
}
