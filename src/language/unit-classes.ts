/**
 * Tells of each UTF-16 unit of a text what class it is of; there are few different ones, so each is classified once.
 * Classes are from 1 to 255, and what lies outside the text is `outside`.
 */
export function unitClasses(
  classify: (unit: string) => number,
  outside: number,
): (text: string, index: number) => number {
  const classes = new Uint8Array(0x10000);
  return (text, index) => {
    const code = text.charCodeAt(index);
    if (Number.isNaN(code)) return outside;
    const before = classes[code] ?? 0;
    if (before !== 0) return before;
    const found = classify(String.fromCharCode(code));
    classes[code] = found;
    return found;
  };
}
