const TALK = /^(?:(?:\p{L}[\p{L}-]+)?(?:interviews?|gesprek(?:ken)?)|conversations?|talks?)$/iu;

/** A noun for interviews: "gesprekken", "telephone interviews". */
export function namesTalks(noun: string): boolean {
  return TALK.test(noun) && !isFocusGroup(noun);
}

// "Focus group" is one noun: its blank is a letter while a sentence is searched.
const AS_TWO = /(focus|group)[\s-](?=gro(?:ep|up)|interview|discussion|conversation)/giu;

/** The same sentence, of the same length, in which "focus group" is one word. */
export function withFocusGroups(sentence: string): string {
  return sentence.replace(AS_TWO, '$1x');
}

/** Of a sentence made so. */
export function isFocusGroup(noun: string): boolean {
  return /^(?:focusx?gro(?:ep|up)|groeps(?:gesprek|interview|discussie)|groupx)/iu.test(noun);
}
