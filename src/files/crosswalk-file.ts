import type { Crosswalk } from '../model/codebook.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { codesIn } from './codebook-file.ts';
import { fields, listOf, mapOf, ownWord, rawWord, word } from './shape.ts';
import { AS_WRITTEN, type SpellOut } from './spell-out.ts';
import { readYaml } from './yaml.ts';

const THEME = fields({ id: word, name: ownWord, codes: mapOf(codesIn), definition: rawWord });
const CROSSWALK = fields({ crosswalk: word, title: rawWord, themes: listOf(THEME) });

export function parseCrosswalk(
  text: string,
  file: string,
  findings: Finding<RawText>[],
  spellOut: SpellOut = AS_WRITTEN,
): Crosswalk {
  const { crosswalk, themes } = CROSSWALK(readYaml(text, file, findings, spellOut));
  const stem = (file.split('/').pop() ?? file).replace(/\.ya?ml$/i, '');
  return {
    id: crosswalk ?? stem,
    file,
    themes: themes.map(({ name, codes, line, ...theme }, i) => {
      const id = theme.id ?? `thema-${i + 1}`;
      return { id, name: name ?? RawText.own(id), codes, line };
    }),
  };
}
