import type { Language } from '../../../src/model/project.ts';
import { pick, type Random } from '../random.ts';
import { TALK, type Topic } from './topics.ts';

/** Who said what, before any document is made of it. */
export interface Study {
  readonly language: Language;
  /** In the order of their numbers, from 1. */
  readonly respondents: readonly StudyRespondent[];
  /** In the order of the codebook. */
  readonly topics: readonly StudyTopic[];
}

export interface StudyRespondent {
  readonly number: number;
  readonly date: string;
  /** Question and answer by turns. */
  readonly turns: readonly StudyTurn[];
}

export interface StudyTurn {
  readonly question: string;
  readonly answer: string;
  /** Index of the topic that the answer is coded with; null for what nobody coded. */
  readonly topic: number | null;
}

export interface StudyTopic extends Topic {
  /** Numbers of the respondents who say it. */
  readonly who: readonly number[];
}

const DATES: Readonly<Record<Language, readonly string[]>> = {
  nl: ['4 april 2022', '6 april 2022', '11 april 2022', '13 april 2022', '19 april 2022'],
  en: ['4 April 2022', '6 April 2022', '11 April 2022', '13 April 2022', '19 April 2022'],
};

/** Five respondents at most; every topic is said by somebody, one by all of them. */
export function studyOf(random: Random, language: Language, size: number): Study {
  const { topics, questions, fillers } = TALK[language];
  const numbers = Array.from({ length: size }, (_, i) => i + 1);
  const having = topics.map((topic, i) => {
    const some = i === 0 ? numbers : numbers.filter(() => random() < 0.5);
    return { ...topic, who: some.length > 0 ? some : [pick(random, numbers)] };
  });
  const respondents = numbers.map((number, i): StudyRespondent => {
    const coded = having.flatMap(({ who, sentences }, topic) =>
      who.includes(number) ? [{ topic, answer: sentences[i] ?? '' }] : [],
    );
    const answers = [{ topic: null, answer: fillers[i % fillers.length] ?? '' }, ...coded];
    return {
      number,
      date: DATES[language][i] ?? '',
      turns: answers.map((one, j) => ({ ...one, question: questions[(i + j) % questions.length] ?? '' })),
    };
  });
  return { language, respondents, topics: having };
}
