// "Moet Label 2, sub 1 zijn", "nee dit is rooster", "should be 2/1", "hoort bij werkdruk", "verkeerde code".
const NO =
  "(?:nee|nou|niet|no|nope)[\\s,.:;!–—-]+(?:dit|dat|deze|het|hoort|past|valt|moet|moest|eerder|liever|meer|toch|this|that|it|should|must|belongs|rather|more)|oneens|(?:niet|don'?t|do not) mee eens|i? ?disagree";
const BELONGS =
  '(?:dit |dat |deze |het |this |that |it )?(?:hoort|past|valt|belongs|fits|goes|falls)(?: (?:toch|eerder|meer|beter|niet|wel|rather|more|better))* (?:bij|onder|in|to|under|with|into)';
const MUST =
  '(?:dit |dat |deze |this |that |it )?(?:(?:moet|moest|zou|kan)(?= .{0,60}(?:zijn|worden|horen|passen|heten|naar|bij|onder)(?!\\p{L}))|(?:should|must|ought to|could)(?: rather| better)? be)';
const RATHER =
  '(?:eerder|liever|beter|meer|toch|rather|better|more like)[\\s,:]+(?!goed)\\S|in plaats van|instead of|i\\.?p\\.?v\\.?';
const WRONG =
  '(?:verkeerde?|foute?|onjuiste?|niet de(?: juiste| goede)?|wrong|incorrect|not the(?: right)?) (?:code|label|sub|thema|theme|category|categorie)|(?:veranderen?|verander|wijzig(?:en)?|verplaats(?:en)?|change|move)(?: this| dit| deze)? (?:in|naar|to|into)';

const OUTRIGHT = new RegExp(`^[\\s\\p{P}]*(?:${[NO, BELONGS, MUST, WRONG].join('|')})`, 'iu');
const PREFERS = new RegExp(`^[\\s\\p{P}]*(?:${RATHER})`, 'iu');

/** Words that hardly anything but an answer which wants another code begins with. */
export function isOutrightObjecting(words: string): boolean {
  return OUTRIGHT.test(words);
}

/** Whether an answer to somebody's note wants another code than the note gives: "rather workload" too. */
export function isObjecting(words: string): boolean {
  return OUTRIGHT.test(words) || PREFERS.test(words);
}
