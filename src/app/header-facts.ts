import { respondentsAccount } from '../analyses/methods/respondents.ts';
import { ENOUGH } from '../analyses/risk/risk.ts';
import { CALLED_SO, OF_NOBODY } from '../analyses/risk/stated.ts';
import { plainSpan, type ScannedSpan } from '../detect/scanned.ts';
import { isLooseGap, Phrases } from '../gate/phrases.ts';
import { lineKind } from '../interviews/stated-lines.ts';
import { FlatTokens, nameKey, wordsIn } from '../language/tokens.ts';
import { putUnder } from '../model/grouped.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import type { RawText, TextRoot } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import type { Scan } from '../review/candidates.ts';
import { type FactAbove, factsAbove } from './facts-above.ts';

/** Facts of a header that may leave the project, as `factOf` writes them. */
export type ReleasedFacts = ReadonlySet<string>;

/** Attributes that the project lets out, and of each the values that enough respondents share. */
export function releasedFacts(project: CodedProject): ReleasedFacts {
  const { attributes, respondents } = respondentsAccount(project);
  const keyed = respondents.flatMap(({ values }) =>
    attributes.flatMap((name, i) => {
      const value = values[i] ?? 'other';
      return value === 'other' ? [] : [factOf(wordsOf(name), value)];
    }),
  );
  return new Set([...keyed, ...releasedLines(project)]);
}

function releasedLines({ transcripts, release }: CodedProject): string[] {
  const counts = new Map<string, number>();
  for (const remark of transcripts.flatMap(({ remarks }) => remarks)) {
    const kind = factKind(remark);
    if (kind === null || !CALLED_SO[kind].some((name) => release.attributes.includes(name))) continue;
    const key = nameKey(wordsOf(remark));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].flatMap(([key, count]) => (count < ENOUGH ? [] : [key]));
}

/** Of a line without a key what it says; null for one that says nothing of whoever speaks. */
function factKind(line: RawText): 'team' | 'function' | null {
  const kind = lineKind(wordsOf(line));
  return kind === 'headerLine' ? null : kind;
}

function factOf(key: string, value: RawText): string {
  return nameKey(`${key} ${wordsOf(value)}`);
}

/** "Respondent: R3", "Interview nr: 4". */
const NUMBER = /^\s*\p{L}{0,3}[ .-]?\d{1,3}\s*$/u;
const NUMBERED =
  /^(?:respondent|interview|deelnemer|participant|gesprek|transcript|bijlage|appendix|nummer|number|nr)/u;

/** What the lines above interviews say of whoever speaks there: it stays inside the project, see `attributeKind`. */
export class HeaderFacts {
  /** With how many words of its own each begins; none where the line has no key, and is the fact alone. */
  readonly #facts = new Phrases<number>();
  #isNone = true;
  /** In the words of the documents, without their keys. */
  readonly stated: readonly string[];
  /** Where they stand above the talk, by text. */
  readonly above: ReadonlyMap<TextRoot, readonly ScannedSpan[]>;

  constructor(transcripts: readonly Transcript[], released: ReleasedFacts) {
    const above = new Map<TextRoot, ScannedSpan[]>();
    const said = new Set<string>();
    for (const transcript of transcripts) {
      const stated = factsAbove(transcript);
      const given = [...transcript.attributes].map(([key, value]) => ({ key, value }));
      for (const { key, value } of [...given, ...stated].filter((one) => isKept(one, released))) {
        this.#add([...wordsIn(key), ...wordsIn(wordsOf(value))], wordsIn(key).length);
        said.add(wordsOf(value));
      }
      for (const { value } of stated.filter((one) => isKept(one, released)))
        putUnder(
          above,
          value.root,
          plainSpan({ start: value.start, end: value.start + value.length, kind: 'attribute' }),
        );
      for (const remark of transcript.remarks)
        if (factKind(remark) !== null && !released.has(nameKey(wordsOf(remark)))) {
          this.#add(wordsIn(wordsOf(remark)), 0);
          said.add(wordsOf(remark));
        }
    }
    [this.above, this.stated] = [above, [...said]];
  }

  #add(words: readonly string[], keyWords: number): void {
    this.#facts.add(words, keyWords);
    this.#isNone = false;
  }

  /** What was found in a text, and in it wherever such a key and its value stand together. */
  besides([text, spans]: Scan): Scan {
    if (this.#isNone) return [text, spans];
    const words = wordsOf(text);
    const tokens = new FlatTokens(words);
    const rules = { gap: isLooseGap, accept: () => true };
    const facts = this.#facts.find(words, tokens, rules).flatMap(({ start, end, value: keyWords }) => {
      const [first] = [...new FlatTokens(words.slice(start, end))].slice(keyWords);
      const isFact = keyWords > 0 || isWholeLine(words, start, end);
      return first === undefined || !isFact
        ? []
        : [plainSpan({ start: start + first.start, end, kind: 'attribute' })];
    });
    return facts.length === 0
      ? [text, spans]
      : [text, [...facts, ...spans].sort((a, b) => a.start - b.start)];
  }
}

/** What is known of respondents, by whoever said it. */
export function statedOfRespondents({ respondents }: CodedProject, released: ReleasedFacts): string[] {
  return respondents
    .flatMap(({ attributes }) => [...attributes].map(([key, value]) => ({ key: key.toLowerCase(), value })))
    .filter((one) => isKept(one, released))
    .map(({ value }) => wordsOf(value));
}

/** It says something of whoever speaks, and more than a number that it was given. */
function isKept({ key, value }: FactAbove, released: ReleasedFacts): boolean {
  const isNumber = NUMBERED.test(key) && NUMBER.test(wordsOf(value));
  return !OF_NOBODY.test(key) && !isNumber && !released.has(factOf(key, value));
}

function isWholeLine(words: string, start: number, end: number): boolean {
  const [from, to] = [words.lastIndexOf('\n', start - 1) + 1, words.indexOf('\n', end)];
  const beside = words.slice(start === 0 ? 0 : from, start) + words.slice(end, to < 0 ? words.length : to);
  return !/[\p{L}\p{N}]/u.test(beside);
}
