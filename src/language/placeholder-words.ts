/** "[naam 1]", with its word and its number. */
const NUMBERED = /\[(\p{L}[\p{L}-]*(?: \p{L}+)?)[ \u00A0](\d+)\]/gu;

/** A syllable for each digit: numbers are no words, and "naam 2" is as like "naam 4" as a word can be. */
const SYLLABLES = ['bo', 'da', 'fu', 'gi', 'ko', 'lu', 'ma', 'ne', 'po', 'ru'];
const TIMES = 3;
/** Letters of its kind before and behind, or "naam 1" would be like "naam 11", and like "plaats 1". */
const KIND_LETTERS = 3;

/**
 * Words in which each placeholder is one word of its own, as a name is: what compares texts by their words then finds in a
 * pseudonymised copy what it found in the original, and takes no number in one for a number.
 */
export function placeholdersAsWords(words: string): string {
  if (!words.includes('[')) return words;
  return words.replace(NUMBERED, (_, word: string, number: string) => {
    const kind = word.replace(/\P{L}/gu, '').slice(0, KIND_LETTERS);
    const syllables = [...number].map((digit) => SYLLABLES[Number(digit)]).join('');
    return `${kind}${syllables.repeat(TIMES)}${kind}`;
  });
}

/** With a blank for each bracket, but those of a placeholder: without them it would be a word and a number. */
export function withoutBrackets(words: string): string {
  const round = words.replace(/[()]/g, ' ');
  if (!round.includes('[') && !round.includes(']')) return round;
  const kept: string[] = [];
  let done = 0;
  for (const { 0: placeholder, index } of round.matchAll(NUMBERED)) {
    kept.push(round.slice(done, index).replace(/[[\]]/g, ' '), placeholder);
    done = index + placeholder.length;
  }
  return kept.join('') + round.slice(done).replace(/[[\]]/g, ' ');
}
