import type { IndirectCue } from '../detect/indirect/cues.ts';
import type { Kind } from '../detect/kinds.ts';
import type { Block, Exhibit, Inline, Table } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { asData } from '../gate/shown-data.ts';
import { wordFor } from '../key/placeholders.ts';
import type { Language } from '../model/project.ts';
import { CUE_SAYS } from '../review/indirect.ts';
import type { ScannedFile, ScanReport } from '../review/scan-report.ts';
import { joined, speaking, term, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';

const SAYS = {
  title: sentence('Wat een naam kan zijn', 'What may be a name'),
  places: sentence('{count} gevonden', '{count} found'),
  kind: sentence('Soort', 'Kind'),
  count: sentence('Keer', 'Times'),
  passages: sentence(
    'Passages die niemand noemen en toch kunnen vertellen wie het is: {count} ({cues}). Die verbergt kantlijn niet vanzelf; beslis erover met kantlijn anonymise review.',
    'Passages that name nobody and may still tell who it is: {count} ({cues}). kantlijn does not hide these by itself; decide about them with kantlijn anonymise review.',
  ),
  ofCue: sentence('{count} × {cue}', '{count} × {cue}'),
} as const;

/** The strings themselves where they were let through, else how many there are of each kind. */
export function scanExhibit(report: Safe<ScanReport>, language: Language): Exhibit {
  const says = speaking(language);
  return {
    stem: [term('scan')],
    title: [says(SAYS.title)],
    data: asData({ files: report.files.map(({ file, spans, passages }) => ({ file, spans, passages })) }),
    blocks: report.files.flatMap((found) => [
      {
        kind: 'heading',
        level: 2,
        text: [found.file, ' (', says(SAYS.places, { count: found.spans.length }), ')'],
      } as const,
      ...(found.spans.length === 0 ? [] : [{ kind: 'table', table: scanTable(found, language) } as const]),
      ...passageBlocks(found, language),
    ]),
    rows: {
      head: terms('file', 'start', 'end', 'kind'),
      rows: report.files.flatMap(({ file, spans }) =>
        spans.map(({ start, end, kind }): Inline[] => [[file], [start], [end], [term(kind)]]),
      ),
    },
  };
}

function passageBlocks({ passages }: Safe<ScannedFile>, language: Language): Block[] {
  if (passages.length === 0) return [];
  const says = speaking(language);
  const counts = new Map<IndirectCue, number>();
  for (const { cue } of passages) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const cues = joined(
    [...counts].map(([cue, count]) => says(SAYS.ofCue, { count, cue: says(CUE_SAYS[cue]) })),
    ', ',
  );
  return [{ kind: 'paragraph', text: [says(SAYS.passages, { count: passages.length, cues })] }];
}

function scanTable({ spans, strings }: Safe<ScannedFile>, language: Language): Table {
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
