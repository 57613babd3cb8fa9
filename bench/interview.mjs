import { codesOf } from './codebooks.mjs';
import { NAMES, PLACES, WORDS } from './words.mjs';

const SPOKEN_WORDS = 5000;
const NOTES = 30;
const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni'];

/** One interview: the lines above it, its first a heading, and turns, whose sentences may have a note of the coder `c1`. */
export function interviewOf(group, number, random) {
  const turns = turnsOf(random);
  for (const { sentences } of placesForNotes(turns)) {
    const sentence = sentences[random.between(0, sentences.length - 1)];
    sentence.note = noteOf(group, random);
  }
  const header = [
    `Interview respondent ${number}`,
    `Interview ${random.between(1, 28)} ${random.pick(MONTHS)} 2025`,
    `${group.title}, ${random.pick(PLACES)}`,
    `Duur: ${random.between(25, 60)} minuten`,
    'O: Onderzoeker',
    'R: Respondent',
  ];
  return { header, turns };
}

/** As Markdown, its notes as CriticMarkup: `{==words==}{>>@coder: note<<}`. */
export function asMarkdown({ header: [heading, ...header], turns }) {
  const said = ({ words, note }) => (note === undefined ? words : `{==${words}==}{>>@c1: ${note}<<}`);
  const talk = turns.map(({ speaker, sentences }) => `${speaker}: ${sentences.map(said).join(' ')}`);
  return `# ${heading}\n\n${header.slice(0, 3).join('\n')}\n\n${header.slice(3).join('\n')}\n\n${talk.join('\n\n')}\n`;
}

/** Questions of one or two sentences and answers of two to nine, until exactly the words are spoken. */
function turnsOf(random) {
  const turns = [];
  let left = SPOKEN_WORDS;
  while (left > 0) {
    const asking = turns.length % 2 === 0;
    const sentences = [];
    for (let n = asking ? random.between(1, 2) : random.between(2, 9); n > 0 && left > 0; n--) {
      const length = Math.min(left, asking ? random.between(4, 12) : random.between(4, 26));
      sentences.push({ words: sentenceOf(length, asking ? '?' : '.', random) });
      left -= length;
    }
    turns.push({ speaker: asking ? 'O' : 'R', sentences });
  }
  return turns;
}

function sentenceOf(length, mark, random) {
  const words = Array.from({ length }, () => random.pick(WORDS));
  if (length > 6 && random.chance(0.04)) words[3] = random.pick(PLACES);
  if (length > 8 && random.chance(0.06)) {
    const name = random.pick(NAMES).split(' ');
    words.splice(length - name.length, name.length, ...name);
  }
  if (length > 12) words[Math.floor(length / 2)] += ',';
  const sentence = words.join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${mark}`;
}

/** Answers at equal distances, so that notes stand all over the interview. */
function placesForNotes(turns) {
  const answers = turns.filter(({ speaker }) => speaker === 'R');
  const notes = Math.min(NOTES, answers.length);
  return Array.from({ length: notes }, (_, i) => answers[Math.floor((i * answers.length) / notes)]);
}

/** A note with one code, or with two or three neighbours: "Samenwerking: rooster wisselt (Label 2, sub 1, ad.1, ad.2)". */
function noteOf(group, random) {
  const code = random.pick(codesOf(group));
  const more = random.chance(0.3) ? random.between(1, 2) : 0;
  const ads = Array.from({ length: more + 1 }, (_, i) => ((code.ad - 1 + i) % 4) + 1).sort();
  return `${code.words} (Label ${code.label}, sub ${code.sub}, ${ads.map((ad) => `ad.${ad}`).join(', ')})`;
}
