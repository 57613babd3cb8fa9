/**
 * What a terminal takes, and nothing else. Made in `render/` only, out of what the program says, safe text, numbers
 * and marks, so that nobody prints a string that came from somewhere.
 */
class RenderedText {
  readonly #text: string;

  constructor(token: symbol, text: string) {
    if (token !== TOKEN) throw new TypeError('only cli/render/ makes what a terminal takes');
    this.#text = text;
  }

  static text(rendered: RenderedText): string {
    return rendered.#text; // throws a TypeError for a forged one
  }

  toString(): string {
    return this.#text;
  }
}

// Without it, `someRendered.constructor` would be a way around that folder.
const TOKEN = Symbol('cli/render');

export type TerminalText = RenderedText;

/** For `render/` alone. */
export function terminalText(text: string): TerminalText {
  return new RenderedText(TOKEN, text);
}

/** Letter for letter what is written. Throws a TypeError for a value that was not rendered. */
export function textOf(value: TerminalText): string {
  return RenderedText.text(value);
}
