/** Dutch numbers in words, as parts of patterns; none of them can match in more than one way. */
export const DIGIT_WORD = '(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)';

const ONES = '(?:een|één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen)';
const TEENS = '(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)';
const TENS = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)';
const AND = '(?:en|ën)';

/** 1 to 99. */
export const NUMBER_WORD = `(?:${ONES}${AND}${TENS}|${TEENS}|${TENS}|${ONES})`;

const ORDINAL_ONES =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde)';
const ORDINAL_TEENS = '(?:dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)de';
/** First to ninety-ninth. */
export const ORDINAL_WORD = `(?:(?:${ONES}${AND})?${TENS}ste|${ORDINAL_TEENS}|${ORDINAL_ONES})`;

/** A year: tweeduizend vijftien, negentienhonderd achtenzestig, negentien achtenzestig, tweeëntwintig is none. */
export const YEAR_WORD = `(?:twee ?duizend(?: ?(?:en )?${NUMBER_WORD})?|(?:negentien|achttien) ?(?:honderd ?)?(?:en )?${NUMBER_WORD}|twintig (?:${TEENS}|${ONES}${AND}${TENS}|${TENS}))`;

/** Before and after a match no letter or digit. */
export const LEFT = '(?<![\\p{L}\\p{N}_])';
export const RIGHT = '(?![\\p{L}\\p{N}_])';
