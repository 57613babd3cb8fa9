// Word keeps its own names in English; the others are what people and other programs call a style that they make.
const QUOTE =
  /(?:^|[\s_-])(?:blok|block)?(?:citaat|citaten|quotes?|quotations?|zitat)(?![\p{L}])|^block text$/iu;

/** Whether a style of this name is for quotations. */
export function isQuotationName(name: string): boolean {
  return QUOTE.test(name);
}

/** In twips. A first line that hangs out to the left has a positive `hanging`. */
export interface Indents {
  readonly left: number;
  readonly right: number;
  readonly hanging: number;
}

/** Twips: 0.75 cm. */
const LEAST_INDENT = 425;

/**
 * Whether a paragraph has the shape of a quotation: set in from both sides, or from the left and in italics.
 * `isItalic` is whether all its words are. Nothing whose first line hangs out is one: so lists of literature and turns
 * of a talk are laid out.
 */
export function isSetInAsQuotation(indents: Indents, isItalic: boolean): boolean {
  return isSetIn(indents) && (indents.right > 0 || isItalic);
}

/** Set in from the left alone: so are quotations where a program has no style for them, and other text too. */
export function isSetIn({ left, hanging }: Indents): boolean {
  return left >= LEAST_INDENT && hanging <= 0;
}
