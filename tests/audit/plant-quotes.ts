import type { CodedProject, Fragment, Transcript, Turn } from '../../src/model/project.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { code } from '../support/codes.ts';
import type { Files } from './demo.ts';
import { INVENTED } from './invented.ts';
import type { Planter, Variant } from './plant.ts';
import { between, pick, type Random } from './random.ts';
import { footnoteOf, NEUTRAL, withParagraph } from './report.ts';

/** Quotes that were changed, put together, or said by somebody else, or elsewhere, or by nobody. */
export const QUOTES: Readonly<Record<string, Planter>> = {
  'no fault: quote': (project, files, random) => {
    const place = quotable(project, random, 5);
    return variant(files, place, place.words.join(' '), []);
  },
  'no fault: ellipsis': (project, files, random) => {
    const { words, ...place } = quotable(project, random, 12);
    const cut = between(random, 4, words.length - 6);
    const left = pick(random, ['(…)', '[...]', '...', '(...)']);
    return variant(files, place, [...words.slice(0, cut), left, ...words.slice(cut + 2)].join(' '), []);
  },
  'one to three words changed': (project, files, random) => {
    const { words, ...place } = quotable(project, random, 9);
    const changed = new Map<number, string>();
    for (let i = between(random, 1, 3); i > 0; i--)
      changed.set(between(random, 1, words.length - 2), pick(random, FILLERS));
    const quote = words.map((word, i) => changed.get(i) ?? word);
    // A number or a negation may have been among them: that is said in its own way.
    return variant(files, place, quote.join(' '), ['K402', 'K403']);
  },
  'words put in or left out': (project, files, random) => {
    const { words, ...place } = quotable(project, random, 9);
    const at = between(random, 2, words.length - 3);
    const quote =
      random() < 0.5
        ? [...words.slice(0, at), pick(random, FILLERS), ...words.slice(at)]
        : words.filter((_, i) => i !== at);
    return variant(files, place, quote.join(' '), ['K402', 'K403']);
  },
  'negation put in': (project, files, random) => {
    const { words, ...place } = quotable(project, random, 6);
    const at = between(random, 2, words.length - 2);
    return variant(files, place, [...words.slice(0, at), 'niet', ...words.slice(at)].join(' '), ['K403']);
  },
  'negation left out': (project, files, random) => {
    const place = quotable(project, random, 6, /^(?:niet|geen|nooit|niks|niemand)$/i);
    const at = place.words.findIndex((word, i) => i > 0 && /^(?:niet|geen|nooit|niks|niemand)$/i.test(word));
    return variant(files, place, place.words.filter((_, i) => i !== at).join(' '), ['K403']);
  },
  'number changed': (project, files, random) => {
    const place = quotable(project, random, 6, /^(?:twee|drie|vijf|veertien|vierde|elf|24)$/i);
    const quote = place.words.map((word) =>
      /^(?:twee|drie|vijf|veertien|vierde|elf|24)$/i.test(word) ? 'zes' : word,
    );
    return variant(files, place, quote.join(' '), ['K403']);
  },
  'two turns put together': (project, files, random) => {
    const { transcript, fragment } = quotable(project, random, 4);
    const turns = transcript.turns.filter(
      ({ role, text }) => role === 'respondent' && wordsIn(text).length >= 9,
    );
    const one = pick(random, turns);
    const other = pick(
      random,
      turns.filter((turn) => turn !== one),
    );
    const quote = [...passage(random, one, 6), ...passage(random, other, 6)].join(' ');
    return variant(files, { transcript, fragment }, quote, ['K404'], ['K403', 'K407', 'K409']);
  },
  'ten words left out': (project, files, random) => {
    const { words, ...place } = quotable(project, random, 24);
    const cut = between(random, 6, words.length - 18);
    const quote = [...words.slice(0, cut), ...words.slice(cut + between(random, 10, 12))];
    return variant(files, place, quote.join(' '), ['K404'], ['K403']);
  },
  'words of the researcher': (project, files, random) => {
    const { transcript, fragment } = quotable(project, random, 4);
    const turns = transcript.turns.filter(
      ({ role, text }) => role === 'researcher' && wordsIn(text).length >= 5,
    );
    return variant(
      files,
      { transcript, fragment },
      wordsIn(pick(random, turns).text).join(' '),
      ['K406'],
      ['K409'],
    );
  },
  'words of the other respondent': (project, files, random) => {
    const { transcript, fragment, respondent, words } = inPair(project, random);
    const other = project.respondents.find(
      ({ id }) => id !== respondent && transcript.respondents.includes(id),
    );
    const sentence = `Volgens respondent ${other?.number} is het zo: “${words.join(' ')}”`;
    const footnote = footnoteOf([transcript.id], fragment.codes[0] ?? code('1'));
    const allowed = ['K409', 'K501', 'K502', 'K505'] as const;
    return {
      files: withParagraph(files, { heading: NEUTRAL, sentence, footnote }),
      expected: ['K407'],
      allowed,
    };
  },
  'cited to another interview': (project, files, random) => {
    const place = quotable(project, random, 7);
    const group = project.fragments.filter(
      ({ transcript, codes }) => transcript !== place.transcript.id && codes.length > 0,
    );
    const fragment = pick(random, group);
    const transcript = project.transcripts.find(({ id }) => id === fragment.transcript);
    if (transcript === undefined) return null;
    return variant(files, { transcript, fragment }, place.words.join(' '), ['K408']);
  },
  'said by nobody': (project, files, random) =>
    variant(files, quotable(project, random, 4), pick(random, INVENTED), ['K401']),
};

const FILLERS: readonly string[] =
  'fiets huis praten wolk stoel groen lopen straks tafel raam brood snel'.split(' ');

interface Place {
  readonly transcript: Transcript;
  readonly fragment: Fragment;
}

function variant(
  files: Files,
  { transcript, fragment }: Place,
  quote: string,
  expected: Variant['expected'],
  allowed: Variant['allowed'] = [],
): Variant {
  const sentence = `Zo werd het gezegd: “${quote}”`;
  const footnote = footnoteOf([transcript.id], fragment.codes[0] ?? code('1'));
  return { files: withParagraph(files, { heading: NEUTRAL, sentence, footnote }), expected, allowed };
}

/** Consecutive words of a respondent, from a turn that a coded fragment lies in. */
function quotable(project: CodedProject, random: Random, least: number, having?: RegExp) {
  for (;;) {
    const fragment = pick(random, project.fragments);
    const transcript = project.transcripts.find(({ id }) => id === fragment.transcript);
    const turn = transcript?.turns.find(({ number }) => number === fragment.from.turn);
    if (transcript === undefined || turn?.role !== 'respondent' || fragment.codes.length === 0) continue;
    const all = wordsIn(turn.text);
    if (all.length < least) continue;
    const words = passageOf(random, all, between(random, least, Math.min(all.length, least + 14)));
    if (having !== undefined && !words.slice(1, -1).some((word) => having.test(word))) continue;
    return { transcript, fragment, words, respondent: turn.respondents[0] ?? null };
  }
}

function inPair(project: CodedProject, random: Random) {
  for (;;) {
    const place = quotable(project, random, 5);
    if (place.transcript.respondents.length > 1) return place;
  }
}

function passage(random: Random, { text }: Turn, length: number): string[] {
  return passageOf(random, wordsIn(text), length);
}

function passageOf(random: Random, words: readonly string[], length: number): string[] {
  const start = between(random, 0, words.length - length);
  return words.slice(start, start + length);
}

function wordsIn(text: Turn['text']): string[] {
  return wordsOf(text).split(/\s+/);
}
