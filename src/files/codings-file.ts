import type { Code } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import type { TurnPosition } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { codesIn } from './codebook-file.ts';
import { entry, fields, listOf, oneOf, rawWord, type Shape, word } from './shape.ts';
import { AS_WRITTEN, type SpellOut } from './spell-out.ts';
import { END_OF_TURN, positionOr } from './turns.ts';
import { readYaml, type YamlNode } from './yaml.ts';

/** `codings/<coder>/<transcript>.yaml`: what one coder coded in one interview, in kantlijn. */
export interface CodingsFile {
  readonly file: string;
  readonly coder: string;
  /** Id. */
  readonly transcript: string;
  /** The start of the hash of the source that they were made on, hexadecimal; null where the file does not say. */
  readonly source: string | null;
  readonly codings: readonly CodingEntry[];
  /** How many codes are named in it that could not be read; a coding of which nothing was read named one at least. */
  readonly unreadCodes: number;
}

export interface CodingEntry {
  readonly key: string | null;
  readonly from: TurnPosition;
  readonly to: TurnPosition;
  /** The words, and those around them, by which it is found when the interview has changed. */
  readonly exact: RawText | null;
  readonly prefix: RawText | null;
  readonly suffix: RawText | null;
  readonly codes: readonly Code[];
  readonly memo: RawText | null;
  /** A remark in the margin that its text has no room for: read as one, with the codes that it names. */
  readonly note: RawText | null;
  /** As it stood in the text of the interview, in a copy of the project: the codes are what it meant there. */
  readonly mark: RawText | null;
  readonly line: number;
}

/** A pattern of the files, from the project's folder. */
export const CODINGS_FILES = 'codings/*/*.yaml';

const CODING = entry(
  {
    key: word,
    from: positionOr(0),
    to: positionOr(END_OF_TURN),
    quote: fields({ exact: rawWord, prefix: rawWord, suffix: rawWord }, { alone: 'exact' }),
    codes: codesIn,
    memo: rawWord,
    note: rawWord,
    mark: rawWord,
  },
  ['from'],
);

/** Null where it could not be read, with how many codes it named. */
const COUNTED: Shape<{ readonly coding: ReturnType<typeof CODING>; readonly named: number }> = (node) => ({
  coding: CODING(node),
  named: node.get('codes').items().length,
});

const CODINGS_SHAPE = fields({
  transcript: word,
  coder: word,
  signed: oneOf(['no'], { nee: 'no', false: 'no' }),
  source: word,
  codings: listOf(COUNTED),
});

/** Coder and transcript are those of the path, unless the file says otherwise; nobody's where it says that it is not signed. */
export function parseCodings(
  text: string,
  file: string,
  findings: Finding<RawText>[],
  spellOut: SpellOut = AS_WRITTEN,
): CodingsFile {
  const root = readYaml(text, file, findings, spellOut);
  const { transcript, coder, signed, source, codings } = CODINGS_SHAPE(root);
  const [name = '', folder = ''] = file.split('/').reverse();
  return {
    file,
    coder: signed === 'no' ? '' : (coder ?? folder),
    transcript: transcript ?? name.replace(/\.ya?ml$/i, ''),
    source,
    codings: codings.flatMap(({ coding }) => {
      if (coding === null) return [];
      const { quote, from, to, ...read } = coding;
      const { exact, prefix, suffix } = quote;
      return [{ ...read, from, to: to ?? { turn: from.turn, offset: END_OF_TURN }, exact, prefix, suffix }];
    }),
    unreadCodes: [...codings, ...misplacedIn(root)].reduce(
      (sum, { coding, named }) => sum + (coding === null ? Math.max(named, 1) : named - coding.codes.length),
      0,
    ),
  };
}

/** What stands where the list of codings belongs, or in its place: none of it is read. */
function misplacedIn(root: YamlNode): { readonly coding: null; readonly named: number }[] {
  const listed = root.isMap ? root.get('codings') : root;
  if (root.isMap && listed.isList) return [];
  return listed.items().map((one) => ({ coding: null, named: one.get('codes').items().length }));
}
