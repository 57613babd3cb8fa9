import { codedExportsOf } from '../interviews/tables/coded-export.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import { documentGrounds, keyOf } from './key.ts';

const CODED_EXPORT = findingKind({
  code: 'K164',
  severity: 'warning',
  message: sentence(
    'Dit lijkt een export van {passages} gecodeerde {passages|passage|passages} uit een programma als NVivo, ATLAS.ti of MAXQDA, en geen transcript. Er is geen interview, geen respondent en geen code uit gelezen.',
    'This looks like an export of {passages} coded {passages|passage|passages} from a program such as NVivo, ATLAS.ti or MAXQDA, and no transcript. No interview, no respondent and no code was read from it.',
  ),
  hint: sentence(
    'Geef kantlijn de interviews zelf, met de codes als opmerkingen in de kantlijn. Wilt u weten of deze passages er zo in staan, maak er dan een tabel van met de kolommen "Code", "Fragment" en "Respondent": die legt check naast de interviews.',
    'Give kantlijn the interviews themselves, with the codes as comments in the margin. If you want to know whether these passages stand there so, make a table of them with the columns "Code", "Fragment" and "Respondent": check lays that beside the interviews.',
  ),
});

/** Passages with their codes that a program for analysis wrote out: they are read as no talk. */
export const CODED_EXPORTS: Check = {
  kinds: [CODED_EXPORT],
  inDocument: ({ project: { keys } }, document) =>
    codedExportsOf(document).map(
      ({ passages, line }): Finding<RawText> =>
        finding(CODED_EXPORT, {
          facts: { passages },
          file: RawText.of(document.file),
          line,
          key: keyOf(CODED_EXPORT.code, documentGrounds(keys, document), [String(line)]),
        }),
    ),
};
