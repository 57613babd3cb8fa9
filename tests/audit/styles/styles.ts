import type { Language } from '../../../src/model/project.ts';
import type { Files } from '../demo.ts';
import { enumerated } from '../report.ts';
import type { Study } from './study.ts';
import { TALK } from './topics.ts';

/** A way of writing a thesis: how interviews stand in it, and how its sentences point at them. */
export interface Style {
  readonly name: string;
  readonly language: Language;
  /** Respondents. */
  readonly size: number;
  /** Whether sentences point at codes, or at respondents alone. */
  readonly citesCodes: boolean;
  /** What a sentence is followed by, and a quote; `topic` is an index from 0. */
  readonly citation: (source: Source) => Pointing;
  /** `ownFile` has the report apart from the interviews. */
  readonly form: 'appendices' | 'files' | 'focus group';
}

/** What is pointed at. */
export interface Source {
  readonly study: Study;
  readonly who: readonly number[];
  readonly topic: number;
}

/** In the text, or in a footnote that is called there. */
export interface Pointing {
  readonly behind: string;
  readonly footnote: string | null;
}

const inText = (behind: string): Pointing => ({ behind: ` (${behind})`, footnote: null });
const inNote = (footnote: string): Pointing => ({ behind: '', footnote });
const list = (numbers: readonly number[]) => enumerated(numbers.map(String));

export const STYLES: readonly Style[] = [
  {
    name: 'footnotes',
    language: 'nl',
    size: 5,
    citesCodes: true,
    form: 'appendices',
    citation: ({ who, topic }) => inNote(`Bijlage ${list(who)}. Label 1, sub ${topic + 1}.`),
  },
  {
    name: 'APA',
    language: 'nl',
    size: 5,
    citesCodes: false,
    form: 'appendices',
    citation: ({ study, who }) => {
      const [only] = who.length === 1 ? study.respondents.filter(({ number }) => number === who[0]) : [];
      const date = only === undefined ? 'april 2022' : only.date;
      return inText(`respondent ${list(who)}, persoonlijke communicatie, ${date}`);
    },
  },
  {
    name: 'in text',
    language: 'nl',
    size: 5,
    citesCodes: true,
    form: 'appendices',
    citation: ({ who, topic }) =>
      inText(
        who.length === 1
          ? `R${who[0]}; label 1, sub ${topic + 1}`
          : `bijlage ${list(who)}, label 1, sub ${topic + 1}`,
      ),
  },
  {
    name: 'separate file',
    language: 'nl',
    size: 4,
    citesCodes: true,
    form: 'files',
    citation: ({ who, topic }) => inText(`interview ${list(who)}, label 1, sub ${topic + 1}`),
  },
  {
    name: 'English',
    language: 'en',
    size: 5,
    citesCodes: true,
    form: 'appendices',
    citation: ({ study, who, topic }) => {
      const numbers = list(who).replace(' en ', ' and ');
      return inText(`Appendix ${numbers}, ${TALK.en.label}: ${study.topics[topic]?.name ?? ''}`);
    },
  },
  {
    name: 'focus group',
    language: 'nl',
    size: 4,
    citesCodes: true,
    form: 'focus group',
    citation: ({ who, topic }) =>
      inText(
        who.length === 1
          ? `R${who[0]}, bijlage 1, label 1, sub ${topic + 1}`
          : `bijlage 1, label 1, sub ${topic + 1}`,
      ),
  },
];

/** A paragraph of the report; its footnotes stand below it. */
export type Paragraph = string;

/** The documents of a study in a style; the report has these paragraphs under "Resultaten". */
export function documentsOf(style: Style, study: Study, paragraphs: readonly Paragraph[]): Files {
  const body = paragraphs.join('\n\n');
  const report =
    style.language === 'nl'
      ? `# Wonen in de Korenflat\n\n## 1. Aanpak\n\n${approach(style)}\n\n## 2. Resultaten\n\n${body}\n`
      : `# Living in the Corn Building\n\n## 1. Approach\n\n${approach(style)}\n\n## 2. Results\n\n${body}\n`;
  if (style.form === 'focus group')
    return new Map([['scriptie.md', `${report}\n# Bijlage 1: Focusgroep\n\n${groupTalk(style, study)}\n`]]);
  const interviews = study.respondents.map((one) => interview(style, study, one));
  if (style.form === 'files')
    return new Map([
      ['verslag.md', report],
      ...interviews.map((text, i): [string, string] => [`interview-${i + 1}.md`, text]),
    ]);
  return new Map([['scriptie.md', `${report}\n${interviews.join('\n')}`]]);
}

function approach({ language, size, form }: Style): string {
  const number = (language === 'nl' ? ['vier', 'vijf'] : ['four', 'five'])[size - 4] ?? '';
  if (form === 'focus group') return `Er is een focusgroep gehouden met ${number} bewoners van de flat.`;
  return language === 'nl'
    ? `Voor dit onderzoek zijn ${number} bewoners van de flat geïnterviewd.`
    : `For this study ${number} residents of the building were interviewed.`;
}

function interview(style: Style, study: Study, one: Study['respondents'][number]): string {
  const { number, date, turns } = one;
  const isDutch = style.language === 'nl';
  const title =
    style.form === 'files'
      ? `Interview ${number}`
      : isDutch
        ? `Bijlage ${number}: Interview respondent ${number}`
        : `Appendix ${number}: Interview participant ${number}`;
  const legend = isDutch ? 'I: Interviewer\n\nR: Respondent' : 'I: Interviewer\n\nP: Participant';
  const mark = isDutch ? 'R' : 'P';
  const talk = turns.flatMap((turn) => [`I: ${turn.question}`, `${mark}: ${coded(style, study, turn)}.`]);
  return `# ${title}\n\n${isDutch ? 'Datum' : 'Date'}: ${date}\n\n${legend}\n\n${talk.join('\n\n')}\n`;
}

/** Everybody answers in turn. */
function groupTalk(style: Style, study: Study): string {
  const legend = [
    'M: Moderator',
    ...study.respondents.map(({ number }) => `R${number}: Respondent ${number}`),
  ];
  const rounds = Math.max(...study.respondents.map(({ turns }) => turns.length));
  const talk = Array.from({ length: rounds }, (_, i) => [
    `M: ${study.respondents[0]?.turns[i]?.question ?? TALK.nl.questions[0]}`,
    ...study.respondents.flatMap(({ number, turns }) => {
      const turn = turns[i];
      return turn === undefined ? [] : [`R${number}: ${coded(style, study, turn)}.`];
    }),
  ]);
  return [...legend, 'Datum: 4 april 2022', ...talk.flat()].join('\n\n');
}

function coded(style: Style, study: Study, { answer, topic }: Study['respondents'][number]['turns'][number]) {
  if (topic === null) return answer;
  const name = study.topics[topic]?.name ?? '';
  const note =
    style.language === 'nl' ? `Ervaringen: ${name} (Label 1, sub ${topic + 1})` : `Experiences: ${name}`;
  return `{==${answer}==}{>>@coder: ${note}<<}`;
}

/** A sentence with what it points at. */
export function cited(style: Style, sentence: string, source: Source, id: string): Paragraph {
  const { behind, footnote } = style.citation(source);
  return footnote === null ? `${sentence}${behind}.` : `${sentence}.[^${id}]\n\n[^${id}]: ${footnote}`;
}

/** What somebody says, between quotation marks. */
export function quoted(style: Style, words: string, source: Source, id: string): Paragraph {
  const { behind, footnote } = style.citation(source);
  const lead =
    style.language === 'nl'
      ? `Respondent ${source.who[0]} zegt het zo: “${words}”`
      : `Participant ${source.who[0]} put it like this: “${words}”`;
  return footnote === null ? `${lead}${behind}.` : `${lead}.[^${id}]\n\n[^${id}]: ${footnote}`;
}
