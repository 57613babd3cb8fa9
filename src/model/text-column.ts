import { FewRemembered, madeAgain, remembering } from './deferred.ts';
import { NO_TEXT, RawText } from './raw-text.ts';

/** UTF-16 units: what is longer is read when it is needed. */
const LONGEST = 500;

/** Thousands of notes say the same few things: these are held once. */
const onceHeld = remembering((words: string) => words, new FewRemembered());

/** Short texts of which each is made when somebody asks for it: of thousands, few are asked for at once. */
export class TextColumn {
  readonly length: number;
  readonly #at: (i: number) => RawText;
  /** Where each stands, by the number under which what keeps them knows it. */
  readonly #places: () => ReadonlyMap<number, number>;

  private constructor(length: number, at: (i: number) => RawText, numbers: readonly number[]) {
    [this.length, this.#at] = [length, at];
    this.#places = madeAgain(() => new Map(numbers.map((number, i) => [number, i] as const)));
  }

  /** Null where one of them is a part of another text, or long, or her own. */
  static of(texts: readonly RawText[]): TextColumn | null {
    const isPlain = ({ length, whole, origin }: RawText) =>
      length === whole.length && length <= LONGEST && origin === 'said';
    return texts.every(isPlain) ? new TextColumn(texts.length, (i) => texts[i] ?? NO_TEXT, []) : null;
  }

  /** Of what is kept, by the numbers that it has there. */
  static kept(within: object, numbers: readonly number[], told: readonly string[]): TextColumn {
    const words = told.map(onceHeld);
    const made = madeAgain((): RawText[] => []);
    const one = (i: number) => {
      const texts = made();
      const text = texts[i] ?? RawText.of(words[i] ?? '', 'said', { within, at: numbers[i] ?? 0 });
      texts[i] = text;
      return text;
    };
    return new TextColumn(words.length, one, numbers);
  }

  at(i: number): RawText {
    return this.#at(i);
  }

  /** The one that what keeps it knows by a number. */
  numbered(number: number): RawText | undefined {
    const i = this.#places().get(number);
    return i === undefined ? undefined : this.#at(i);
  }
}
