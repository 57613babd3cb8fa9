import { isRemark } from '../language/remarks.ts';
import { labelMentions } from './notations/label.ts';
import { levelsIn } from './notations/segments.ts';

/** Something between brackets in the running text. UTF-16 units of the paragraph, half-open. */
export interface Bracket {
  /** With its brackets. */
  readonly start: number;
  readonly end: number;
  /** What is between, without "code:". */
  readonly from: number;
  readonly to: number;
  /** Has the form of a code also where nobody says that brackets are codes. */
  readonly isCode: boolean;
}

// "[…]", "(code: …)", "{…}", "<…>", and what stands between two signs twice: "§§…§§", "<<…>>", "{{…}}".
const BRACKET =
  /\[([^[\]\n]{1,120})\]|\((codes?\s*:\s*[^()\n]{1,120})\)|(?<!\{)\{([^{}\n]{1,120})\}(?!\})|(?<!<)<([^<>\n]{1,120})>(?!>)|([§¶#|~^%$&+@])\5(?!\5)([^\n]{1,120}?)\5\5|<<([^<>\n]{1,120})>>|\{\{([^{}\n]{1,120})\}\}/giu;
const OPENING = /^codes?\s*:\s*/iu;
// "[lacht]", "[00:12:10]", "[naam 1]", "[...]": what whoever typed it out writes between brackets.
const TYPED_OUT =
  /^(?:\P{L}*|\p{L}+ \d+|.*\d:\d\d.*|(?:er wordt |zacht |kort |lange? |beiden? |both )?(?:ge)?(?:lach\w*|laugh\w*|lacht|stilte|silence|pauze|pause\w*|zucht\w*|sighs?|huilt|cries|crying|knikt|nods?|hoest|coughs?|onverstaanbaar|inaudible|unintelligible|unclear|onduidelijk|crosstalk|praten door elkaar|sic|telefoon gaat|anoniem|geanonimiseerd|weggelaten)\b.*)$/iu;

/** The brackets of a stretch that may hold a code. */
export function bracketsIn(words: string, from: number, to: number): Bracket[] {
  return [...words.slice(from, to).matchAll(BRACKET)].flatMap((match) => {
    const twice = match[6] ?? match[7] ?? match[8];
    const whole = twice ?? match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const opening = OPENING.exec(whole)?.[0] ?? '';
    const inside = whole.slice(opening.length);
    const isLabel = labelMentions(inside).length > 0;
    if (!isLabel && TYPED_OUT.test(inside.trim())) return [];
    const start = from + match.index;
    const first = start + (twice === undefined ? 1 : 2) + opening.length;
    const isLevelled = levelsIn(inside, 0, inside.length).length > 1 && !isRemark(inside);
    return [
      {
        start,
        end: start + match[0].length,
        from: first,
        to: first + inside.length,
        isCode: twice !== undefined || opening !== '' || isLabel || isLevelled,
      },
    ];
  });
}
