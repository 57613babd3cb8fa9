import { Paragraph, SimpleField, TextRun } from 'docx';
import type { Language } from '../model/project.ts';
import { saidWords } from '../sentences/said.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';

const SAYS = {
  figure: sentence('Figuur', 'Figure'),
  table: sentence('Tabel', 'Table'),
} as const;

/** Numbers the figures and the tables of a document, in fields by which Word lists them and counts on. */
export class Captions {
  readonly #language: Language;
  readonly #counts = { figure: 0, table: 0 };

  constructor(language: Language) {
    this.#language = language;
  }

  /** How many figures have a caption. */
  get figures(): number {
    return this.#counts.figure;
  }

  /** Under a figure, over a table. */
  next(
    kind: keyof typeof SAYS,
    words: string,
    look: { readonly pageBreakBefore?: boolean; readonly keepNext?: boolean } = {},
  ): Paragraph {
    this.#counts[kind] += 1;
    const word = saidWords(say(SAYS[kind], this.#language));
    return new Paragraph({
      style: 'Caption',
      keepNext: kind === 'table',
      ...look,
      children: [
        new TextRun(`${word} `),
        new SimpleField(`SEQ ${word} \\* ARABIC`, String(this.#counts[kind])),
        new TextRun(`: ${words}`),
      ],
    });
  }
}
