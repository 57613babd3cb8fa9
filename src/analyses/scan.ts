import type { Kind } from '../detect/kinds.ts';
import type { Exhibit, Inline, Table } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { wordFor } from '../key/placeholders.ts';
import type { Language } from '../model/project.ts';
import type { ScannedFile, ScanReport } from '../review/scan-report.ts';
import { speaking, term, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';

const SAYS = {
  title: sentence('Wat een naam kan zijn', 'What may be a name'),
  places: sentence('{count} {count|plaats|plaatsen}', '{count} {count|place|places}'),
  kind: sentence('Soort', 'Kind'),
  count: sentence('Keer', 'Times'),
} as const;

/** The strings themselves where they were let through, else how many there are of each kind. */
export function scanExhibit(report: Safe<ScanReport>, language: Language): Exhibit {
  const says = speaking(language);
  return {
    stem: [term('scan')],
    title: [says(SAYS.title)],
    data: { files: report.files.map(({ file, spans }) => ({ file, spans })) },
    blocks: report.files.flatMap((found) => [
      {
        kind: 'heading',
        level: 2,
        text: [found.file, ' (', says(SAYS.places, { count: found.spans.length }), ')'],
      } as const,
      ...(found.spans.length === 0 ? [] : [{ kind: 'table', table: tableOf(found, language) } as const]),
    ]),
    rows: {
      head: terms('file', 'start', 'end', 'kind'),
      rows: report.files.flatMap(({ file, spans }) =>
        spans.map(({ start, end, kind }): Inline[] => [[file], [start], [end], [term(kind)]]),
      ),
    },
  };
}

function tableOf({ spans, strings }: Safe<ScannedFile>, language: Language): Table {
  const says = speaking(language);
  const head = [[says(SAYS.kind)], [says(SAYS.count)]];
  if (strings.length > 0) {
    const rows = strings.map(({ kind, text, count }): Inline[] => [
      [wordFor(kind, language)],
      [count],
      [text],
    ]);
    return { head: [...head, [says(WORDS.words)]], widths: [2, 1, 5], rows };
  }
  const counts = new Map<Kind, number>();
  for (const { kind } of spans) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const rows = [...counts].map(([kind, count]): Inline[] => [[wordFor(kind, language)], [count]]);
  return { head, widths: [2, 1], rows };
}
