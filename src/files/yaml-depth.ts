/** Nobody's file nests as deep as this, and what parses it may run out of room far below. */
const MOST_NESTED = 200;
const MOST_INDENTED = 1000;

/** Whether a YAML file nests too deep, by its brackets, its indentation, or marks one after the other on one line. */
export function isTooDeep(text: string): boolean {
  let [brackets, marks, indent] = [0, 0, 0];
  let isIndent = true;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (letter === '\n') [marks, indent, isIndent] = [0, 0, true];
    else if (letter === ' ' || letter === '\t') indent += isIndent ? 1 : 0;
    else if (':-?'.includes(letter) && /\s/.test(text[i + 1] ?? ' ')) marks++;
    else isIndent = false;
    if ('[{'.includes(letter)) brackets++;
    if (']}'.includes(letter)) brackets = Math.max(brackets - 1, 0);
    // Pairs beside each other do not nest.
    if (',[]{}'.includes(letter)) marks = 0;
    if (brackets > MOST_NESTED || marks > MOST_NESTED || indent > MOST_INDENTED) return true;
  }
  return false;
}
