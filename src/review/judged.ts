import { fields, oneOrMore, rawWord } from '../files/shape.ts';
import { readYaml } from '../files/yaml.ts';
import { YamlEdit } from '../files/yaml-edit.ts';
import { onOneLine } from '../language/blanks.ts';
import type { Finding } from '../model/finding.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** The private list of passages that a person judged, `.kantlijn/withheld.yaml`: by their words, wherever these stand. */
export interface JudgedPassages {
  /** Hidden everywhere, whatever happens to the turns of the interview. */
  readonly withheld: readonly RawText[];
  /** Tell nobody who it is. */
  readonly left: readonly RawText[];
  /** An entry that is not understood hides nothing: while there is one, nobody knows what is hidden. */
  readonly findings: readonly Finding<RawText>[];
}

export const WITHHELD_FILE = 'withheld.yaml';

const JUDGED_SHAPE = fields({ withheld: oneOrMore(rawWord), left: oneOrMore(rawWord) });

export function parseJudged(text: string): JudgedPassages {
  const findings: Finding<RawText>[] = [];
  const { withheld, left } = JUDGED_SHAPE(readYaml(text, `.kantlijn/${WITHHELD_FILE}`, findings));
  return { withheld, left, findings };
}

/** The list with one passage more; null where it is no list. Comments and order stay as they are. */
export function withJudged(text: string, list: 'withheld' | 'left', passage: RawText): string | null {
  const edit = YamlEdit.of(text);
  edit?.listAt(list).add(edit.node(onOneLine(wordsOf(passage))));
  return edit?.toString() ?? null;
}
