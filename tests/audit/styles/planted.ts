import type { FindingCode } from '../../../src/model/finding.ts';
import { pick, type Random } from '../random.ts';
import { claimsAbout, named } from './sentences.ts';
import type { Study } from './study.ts';
import { cited, type Paragraph, quoted, type Style } from './styles.ts';
import { TALK } from './topics.ts';

/** A paragraph with one defect in it, or none. */
export interface Planted {
  readonly paragraph: Paragraph;
  /** Findings of which the audit has to give one; empty for a control. */
  readonly expected: readonly FindingCode[];
  /** Findings that the same defect may bring along. */
  readonly allowed?: readonly FindingCode[];
  /** Words that the judged row begins with, for a verdict that would reassure; null where nothing is judged. */
  readonly row: string | null;
}

/** Null where the style or this throw of the dice gives none. */
export type Defect = (style: Style, study: Study, random: Random) => Planted | null;

const ID = 'geplant';

/** Somebody's coded answer. */
function answerOf(study: Study, random: Random) {
  const all = study.respondents.flatMap(({ number, turns }) =>
    turns.flatMap((turn) => (turn.topic === null ? [] : [{ ...turn, topic: turn.topic, number }])),
  );
  return pick(random, all);
}

function quote(
  change: (words: string, study: Study, random: Random) => string | null,
  expected: readonly FindingCode[],
  allowed: readonly FindingCode[] = [],
): Defect {
  return (style, study, random) => {
    const { answer, number, topic } = answerOf(study, random);
    const words = change(answer, study, random);
    if (words === null) return null;
    const paragraph = quoted(style, words, { study, who: [number], topic }, ID);
    return { paragraph, expected, allowed, row: words.slice(0, 20) };
  };
}

/** A sentence about a topic, pointing at everybody who has it, or at whom `who` says. */
function claim(
  isRight: boolean,
  expected: readonly FindingCode[],
  allowed: readonly FindingCode[] = [],
): Defect {
  return (style, study, random) => {
    const topic = Math.floor(random() * study.topics.length);
    const { who = [] } = study.topics[topic] ?? {};
    const fitting = claimsAbout(study, topic, random).filter(({ holds }) => holds === isRight);
    if (!style.citesCodes || fitting.length === 0) return null;
    const { sentence } = pick(random, fitting);
    const paragraph = cited(style, sentence, { study, who, topic }, ID);
    return { paragraph, expected, allowed, row: sentence.slice(0, 20) };
  };
}

/** A citation of a topic by a right sentence, changed in its own text. */
function citation(
  change: (text: string, style: Style, study: Study) => string,
  expected: readonly FindingCode[],
): Defect {
  return (style, study, random) => {
    if (!style.citesCodes) return null;
    const topic = Math.floor(random() * study.topics.length);
    const { who = [] } = study.topics[topic] ?? {};
    const sentence = style.language === 'nl' ? 'Dit speelt in de flat' : 'This plays a part in the building';
    const right = cited(style, sentence, { study, who: who.slice(0, 1), topic }, ID);
    const paragraph = change(right, style, study);
    return paragraph === right ? null : { paragraph, expected, row: null };
  };
}

const NUMBER_WORDS = /(?<!\p{L})(twaalf|drie|vier|zes|negen|tien|twee|three|four|six|nine|ten|two)(?!\p{L})/u;
const OTHER: Readonly<Record<string, string>> = { nl: 'vijftien', en: 'fifteen' };
const LONG = /(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu;

function swapWord(words: string, by: string): string | null {
  const middle = [...words.matchAll(LONG)].find(({ index }) => index > words.length / 3);
  if (middle === undefined) return null;
  return words.slice(0, middle.index) + by + words.slice(middle.index + middle[0].length);
}

/** Every kind of defect, and the controls that stand beside it. */
export const DEFECTS: Readonly<Record<string, Defect>> = {
  'control: literal quote': quote((words) => words, []),
  'control: shortened with (…)': quote((words) => {
    const parts = words.split(' ');
    return parts.length < 12 ? null : [...parts.slice(0, 5), '(…)', ...parts.slice(8)].join(' ');
  }, []),
  'control: begins halfway': quote((words) => words.split(' ').slice(3).join(' '), []),
  'word changed': quote(
    (words, { language }) => swapWord(words, language === 'nl' ? 'fluiten' : 'whistles'),
    ['K402', 'K403'],
  ),
  'number changed': quote(
    (words, { language }) =>
      NUMBER_WORDS.test(words) ? words.replace(NUMBER_WORDS, OTHER[language] ?? '') : null,
    ['K403'],
  ),
  'negation put in': quote(
    (words, { language }) => {
      const parts = words.split(' ');
      return [...parts.slice(0, 4), language === 'nl' ? 'niet' : 'not', ...parts.slice(4)].join(' ');
    },
    ['K403'],
  ),
  'words left out unseen': quote(
    (words) => {
      const parts = words.split(' ');
      return parts.length < 12 ? null : [...parts.slice(0, 5), ...parts.slice(8)].join(' ');
    },
    ['K402', 'K403', 'K404'],
  ),
  'quote made up': quote(
    (_, { language }, random) => pick(random, TALK[language].invented),
    ['K401', 'K405'],
  ),
  'words of the interviewer': quote(
    (_, { respondents }) => respondents[0]?.turns[0]?.question ?? null,
    ['K406', 'K408', 'K407', 'K401'],
  ),
  'said by another': (style, study, random) => {
    const { answer, number, topic } = answerOf(study, random);
    const others = study.respondents.filter((one) => one.number !== number);
    const who = [pick(random, others).number];
    const paragraph = quoted(style, answer, { study, who, topic }, ID);
    return {
      paragraph,
      expected: ['K407', 'K408'],
      allowed: ['K303', 'K501', 'K409'],
      row: answer.slice(0, 20),
    };
  },
  'two turns as one': (style, study, random) => {
    const { number, topic } = answerOf(study, random);
    const [first, second] = study.respondents.find((one) => one.number === number)?.turns ?? [];
    if (first === undefined || second === undefined) return null;
    const words = `${first.answer}. ${second.answer}`;
    const paragraph = quoted(style, words, { study, who: [number], topic }, ID);
    return { paragraph, expected: ['K404'], allowed: ['K409'], row: words.slice(0, 20) };
  },
  'control: who or how many': claim(true, [], ['K502', 'K505']),
  'wrong who or how many': claim(false, ['K501', 'K504']),
  'citation too narrow': (style, study, random) => {
    const topic = study.topics.findIndex(({ who }) => who.length > 2);
    const { who = [], said = '' } = study.topics[topic] ?? {};
    if (!style.citesCodes || style.form === 'focus group' || topic < 0) return null;
    const sentence = `${named(study, who, random)} ${said}`;
    const paragraph = cited(style, sentence, { study, who: who.slice(1), topic }, ID);
    return { paragraph, expected: ['K502'], row: null };
  },
  'number beside other names': (style, study) => {
    if (style.citesCodes) return null;
    const sentence = 'Vier van de vijf bewoners zijn daar niet over te spreken';
    const paragraph = cited(style, sentence, { study, who: [1, 2, 3], topic: 0 }, ID);
    return { paragraph, expected: ['K509'], row: sentence.slice(0, 20) };
  },
  'control: number beside its names': (style, study) => {
    if (style.citesCodes) return null;
    const sentence = 'Drie van de vijf bewoners zijn daar niet over te spreken';
    return {
      paragraph: cited(style, sentence, { study, who: [1, 2, 3], topic: 0 }, ID),
      expected: [],
      row: null,
    };
  },
  'date of another day': (style, study) => {
    const [first, second] = study.respondents;
    if (style.citesCodes || first === undefined || second === undefined) return null;
    const paragraph = `Dat is in de flat te merken (respondent 1, persoonlijke communicatie, ${second.date}).`;
    return { paragraph, expected: ['K311'], row: null };
  },
  'no such interview': citation(
    (text) => text.replace(/(bijlage|interview|Appendix) \d/iu, '$1 9'),
    ['K301'],
  ),
  'no such respondent': (style, study) => {
    const sentence =
      style.language === 'nl' ? 'Respondent 8 ziet dat anders' : 'Participant 8 sees that differently';
    return { paragraph: `${sentence}.`, expected: study.respondents.length < 8 ? ['K306'] : [], row: null };
  },
  'no such code': citation(
    (text, { language }) =>
      language === 'nl' ? text.replace(/sub \d/u, 'sub 9') : text.replace(/: \p{L}+\)/u, ': water)'),
    ['K302'],
  ),
  'code without a fragment': (style, study) => {
    const topic = study.topics.findIndex(({ who }) => who.length < study.respondents.length);
    const lacking = study.respondents.find(
      ({ number }) => study.topics[topic]?.who.includes(number) === false,
    );
    if (!style.citesCodes || lacking === undefined || style.form === 'focus group') return null;
    const sentence = style.language === 'nl' ? 'Dit speelt in de flat' : 'This plays a part in the building';
    const paragraph = cited(style, sentence, { study, who: [lacking.number], topic }, ID);
    return { paragraph, expected: ['K303'], row: null };
  },
  'section that is not there': ({ language }) => ({
    paragraph: language === 'nl' ? 'Dat is beschreven in paragraaf 4.' : 'That is described in section 4.',
    expected: ['K309'],
    row: null,
  }),
  'appendix that is not there': ({ language }) => ({
    paragraph:
      language === 'nl' ? 'De vragenlijst staat in bijlage 12.' : 'The interview guide is in appendix 12.',
    expected: ['K307'],
    row: null,
  }),
  'control: section that is there': ({ language }) => ({
    paragraph: language === 'nl' ? 'Dat is beschreven in paragraaf 1.' : 'That is described in section 1.',
    expected: [],
    row: null,
  }),
  'control: prose': ({ language }) => ({
    paragraph:
      language === 'nl'
        ? 'In de literatuur noemt de meerderheid van de huurders in 2010 de prijs het belangrijkst (De Vries, 2011). Twee van de drie gebouwen in de stad zijn van na 1960.'
        : 'In the literature the majority of tenants in 2010 put the price first (De Vries, 2011). Two of the three buildings in town date from after 1960.',
    expected: [],
    row: null,
  }),
};
