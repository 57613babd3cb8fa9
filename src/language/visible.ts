/**
 * Words in which nothing is done to a terminal or a page: what would steer it, or turn the order of letters around, is shown as
 * its number instead. Line ends and tabs are what they are.
 */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(STEERING, (character) => hexadecimal(character, '<U+', '>'));
}

/** The same inside a JSON text, where a number is written in another way. */
export function visibleInJson(text: string): string {
  return text.replace(STEERING, (character) => hexadecimal(character, '\\u', ''));
}

// Control characters but tab and line feed, and what overrides, embeds or isolates a direction of writing.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be seen
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function hexadecimal(character: string, before: string, after: string): string {
  return `${before}${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}${after}`;
}
