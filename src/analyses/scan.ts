import type { Language } from '../model/project.ts';
import type { Exhibit, Inline } from './exhibit.ts';

/** What a scan found, as far as it may be shown. */
interface Scanned<T> {
  readonly files: readonly {
    readonly file: T;
    readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
    readonly strings: readonly { readonly kind: string; readonly text: T; readonly count: number }[];
  }[];
}

const WORDS = {
  nl: { title: 'Wat een naam kan zijn', kind: 'Soort', count: 'Keer', text: 'Woorden', places: 'plaatsen' },
  en: { title: 'What may be a name', kind: 'Kind', count: 'Times', text: 'Words', places: 'places' },
} as const;

type ScannedFile<T> = Scanned<T>['files'][number];

/** How people call a kind of thing. */
type WordFor = (kind: string) => string;

/** The strings themselves where they were let through, else how many there are of each kind. */
export function scanExhibit<T>(report: Scanned<T>, language: Language, wordFor: WordFor): Exhibit<T> {
  const words = WORDS[language];
  return {
    stem: ['scan'],
    title: [words.title],
    data: { files: report.files.map(({ file, spans }) => ({ file, spans })) },
    blocks: report.files.flatMap((found) => [
      { kind: 'heading', level: 2, text: [found.file, ` (${found.spans.length} ${words.places})`] } as const,
      {
        kind: 'table',
        table:
          found.strings.length > 0
            ? {
                head: [[words.kind], [words.count], [words.text]],
                widths: [2, 1, 5],
                rows: stringRows(found, wordFor),
              }
            : { head: [[words.kind], [words.count]], widths: [2, 1], rows: kindRows(found, wordFor) },
      } as const,
    ]),
    rows: {
      head: ['file', 'start', 'end', 'kind'],
      rows: report.files.flatMap(({ file, spans }) =>
        spans.map(({ start, end, kind }) => [[file], [start], [end], [kind]]),
      ),
    },
  };
}

function stringRows<T>({ strings }: ScannedFile<T>, wordFor: WordFor): Inline<T>[][] {
  return strings.map(({ kind, text, count }) => [[wordFor(kind)], [count], [text]]);
}

function kindRows<T>({ spans }: ScannedFile<T>, wordFor: WordFor): Inline<T>[][] {
  const counts = new Map<string, number>();
  for (const { kind } of spans) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => [[wordFor(kind)], [count]]);
}
