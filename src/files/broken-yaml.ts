import type { YAMLParseError } from 'yaml';
import { RawText } from '../model/raw-text.ts';
import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';

export const BROKEN_YAML = findingKind({
  code: 'K710',
  severity: 'error',
  means: ['broken', 'unhidden'],
  message: sentence(
    'De opmaak (YAML) van dit bestand klopt hier niet.',
    'The layout (YAML) of this file is not right here.',
  ),
  hint: sentence(
    'Spring in met spaties: een {tab?} mag hier niet. Zet een {closing?} waar dit stuk ophoudt. Het teken {sign?} betekent hier iets anders: zet de hele waarde tussen aanhalingstekens. De regel {cut?} deelt het bestand in stukken: houd er één over, en haal die regel weg. Kijk op deze regel en die erboven: spaties om in te springen en geen tabs, een spatie achter elke dubbele punt, en haakjes en aanhalingstekens die weer sluiten.',
    'Indent with spaces: a {tab?} may not stand here. Put a {closing?} where this part ends. The sign {sign?} means something else here: put the whole value in quotation marks. The line {cut?} cuts the file into pieces: keep one of them, and take that line away. Look at this line and the one above: spaces to indent and no tabs, a space behind each colon, and brackets and quotes that are closed again.',
  ),
});

export type YamlSlip = Pick<YAMLParseError, 'code' | 'pos' | 'message'>;

type Gap = 'tab' | 'closing' | 'sign' | 'cut';

/** What is wrong at a place of a broken file, as far as a sign of YAML tells it: no word of the file. */
export function yamlSlipAt(
  text: string,
  { code, pos: [start], message }: YamlSlip,
): Readonly<Record<Gap, RawText | null>> {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + MARK.length);
  const closing = /closing (["'])quote|end with a ([\]}])/.exec(message);
  const seen: Partial<Record<Gap, string | undefined>> = {
    tab: code === 'TAB_AS_INDENT' ? 'tab' : undefined,
    closing: closing?.[1] ?? closing?.[2],
    sign: code === 'BLOCK_AS_IMPLICIT_KEY' ? ':' : code === 'BAD_SCALAR_START' ? text[start] : undefined,
    cut: CONFLICT.exec(line)?.[0] ?? (code === 'MULTIPLE_DOCS' ? '---' : undefined),
  };
  const said = (gap: Gap) => (seen[gap] === undefined ? null : RawText.own(seen[gap]));
  return { tab: said('tab'), closing: said('closing'), sign: said('sign'), cut: said('cut') };
}

const MARK = '<<<<<<<';
/** Two versions that git could not bring together. */
const CONFLICT = /^(?:<{7}|={7}|>{7})/;
