/**
 * Tells of each UTF-16 unit of a text what class it is of; there are few different ones, so each is classified once. Both
 * halves of a letter beyond the first plane are of its class. Classes are from 1 to 255, and what lies outside the text is
 * `outside`.
 */
export function unitClasses(
  classify: (unit: string) => number,
  outside: number,
): (text: string, index: number) => number {
  const classes = new Uint8Array(0x10000);
  const beyond = new Map<number, number>();
  return (text, index) => {
    if (index < 0 || index >= text.length) return outside;
    const code = text.charCodeAt(index);
    if (code >= 0xd800 && code <= 0xdfff) {
      const whole = text.codePointAt(code >= 0xdc00 ? index - 1 : index) ?? code;
      if (whole > 0xffff) {
        const found = beyond.get(whole) ?? classify(String.fromCodePoint(whole));
        beyond.set(whole, found);
        return found;
      }
    }
    const before = classes[code] ?? 0;
    if (before !== 0) return before;
    const found = classify(String.fromCharCode(code));
    classes[code] = found;
    return found;
  };
}
