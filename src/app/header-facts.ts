import { respondentsAccount } from '../analyses/methods/respondents.ts';
import type { ScannedSpan } from '../detect/scanned.ts';
import { isLooseGap, Phrases } from '../gate/phrases.ts';
import { lineKind } from '../interviews/stated-lines.ts';
import { FlatTokens, nameKey, wordsIn } from '../language/tokens.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import type { Scan } from '../review/candidates.ts';

/** Facts of a header that may leave the project, as `factOf` writes them. */
export type ReleasedFacts = ReadonlySet<string>;

/** Attributes that the project lets out, and of each the values that enough respondents share. */
export function releasedFacts(project: CodedProject): ReleasedFacts {
  const { attributes, respondents } = respondentsAccount(project);
  return new Set(
    respondents.flatMap(({ values }) =>
      attributes.flatMap((name, i) => {
        const value = values[i] ?? 'other';
        return value === 'other' ? [] : [factOf(wordsOf(name), value)];
      }),
    ),
  );
}

function factOf(key: string, value: RawText): string {
  return nameKey(`${key} ${wordsOf(value)}`);
}

/** Who is named there is hidden as a name; the rest says nothing of whoever speaks. */
const OF_NOBODY =
  /^(?:(?:voor|achter)?na(?:am|men)|names?|(?:first|last)[ -]name|interviewers?|onderzoekers?|researchers?|moderator|coder|codeur|auteur|author|tit(?:el|le)|taal|lang(?:uage)?)$/u;
/** "Respondent: R3", "Interview nr: 4". */
const NUMBER = /^\s*\p{L}{0,3}[ .-]?\d{1,3}\s*$/u;
const NUMBERED =
  /respondent|interview|deelnemer|participant|gesprek|transcript|bijlage|appendix|nummer|number|\bnr/u;

/** What the lines above interviews say of whoever speaks there: it stays inside the project, see `attributeKind`. */
export class HeaderFacts {
  /** With how many words of its own each begins; none where the line has no key, and is the fact alone. */
  readonly #facts = new Phrases<number>();

  constructor(transcripts: readonly Transcript[], released: ReleasedFacts) {
    for (const { attributes, remarks } of transcripts) {
      for (const [key, value] of attributes)
        if (isOfSpeaker(key, value) && !released.has(factOf(key, value)))
          this.#facts.add([...wordsIn(key), ...wordsIn(wordsOf(value))], wordsIn(key).length);
      for (const remark of remarks)
        if (/^(?:team|function)$/.test(lineKind(wordsOf(remark)) ?? ''))
          this.#facts.add(wordsIn(wordsOf(remark)), 0);
    }
  }

  /** What was found in a text, and in it wherever such a key and its value stand together. */
  besides([text, spans]: Scan): Scan {
    const words = wordsOf(text);
    const tokens = new FlatTokens(words);
    const rules = { gap: isLooseGap, accept: () => true };
    const facts = this.#facts.find(words, tokens, rules).flatMap(({ start, end, value: keyWords }) => {
      const [first] = [...new FlatTokens(words.slice(start, end))].slice(keyWords);
      const isLine =
        /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(words.slice(0, start)) &&
        /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(words.slice(end));
      return first === undefined || (keyWords === 0 && !isLine) ? [] : [factSpan(start + first.start, end)];
    });
    return facts.length === 0
      ? [text, spans]
      : [text, [...facts, ...spans].sort((a, b) => a.start - b.start)];
  }
}

function isOfSpeaker(key: string, value: RawText): boolean {
  return !OF_NOBODY.test(key) && !(NUMBERED.test(key) && NUMBER.test(wordsOf(value)));
}

function factSpan(start: number, end: number): ScannedSpan {
  return { start, end, kind: 'attribute', word: null, sure: null, tail: 0, parts: [] };
}
