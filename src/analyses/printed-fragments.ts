import type { Inline, Marked, Rich } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import type { Language } from '../model/project.ts';
import { listed } from '../sentences/inline.ts';
import { tell } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { wordsOrBeginning } from './cut-short.ts';
import type { PrintedRow } from './fragment-rows.ts';
import type { FragmentView } from './fragment-views.ts';

const SAYS = {
  respondents: sentence(
    '{count|Respondent|Respondenten} {numbers}',
    '{count|Respondent|Respondents} {numbers}',
  ),
  see: sentence('zie {fragment}, hierboven bij {at}', 'see {fragment}, above at {at}'),
} as const;

/** Fragments of one exhibit, of which a long one stands in full only where it is printed first. */
export class PrintedFragments {
  readonly #language: Language;
  /** By the number of its words, which one it is and what it stands under. */
  readonly #printed = new Map<number, { readonly fragment: Inline; readonly at: Inline }>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** `at` is what it stands under: a code, a theme. */
  next(
    { id, text, truncated }: Safe<PrintedRow>,
    { start, number }: Safe<FragmentView>,
    at: Inline,
  ): { readonly id: Marked; readonly words: Rich } {
    const strong: Marked = { mark: 'strong', text: [id] };
    const whole = { id: strong, words: wordsOrBeginning(text, truncated, this.#language) };
    if (start === null) return whole;
    const before = this.#printed.get(number);
    if (before === undefined) {
      this.#printed.set(number, { fragment: [id], at });
      return { ...whole, id: { mark: 'place', place: number, text: [strong] } };
    }
    const see = tell(SAYS.see, this.#language, before);
    const reference: Marked = { mark: 'reference', place: number, text: see };
    return { id: strong, words: [start, ' ', '…', ' (', reference, ')'] };
  }
}

/** "Respondenten 2, 3": whose words they are. */
export function whoseWords({ respondents }: Safe<FragmentView>, language: Language): Inline {
  if (respondents.length === 0) return ['–'];
  const numbers: Inline = listed(respondents);
  return tell(SAYS.respondents, language, { count: respondents.length, numbers });
}
