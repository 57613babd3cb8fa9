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

const KINDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    person: 'persoon',
    place: 'plaats',
    organisation: 'organisatie',
    address: 'adres',
    postcode: 'postcode',
    phone: 'telefoon',
    email: 'e-mail',
    url: 'link',
    bsn: 'bsn',
    iban: 'iban',
    plate: 'kenteken',
    date: 'datum',
    age: 'leeftijd',
    handle: 'account',
    case: 'zaaknummer',
  },
  en: { bsn: 'citizen service number', plate: 'licence plate', case: 'case number', handle: 'account' },
};

/** The strings themselves where they were let through, else how many there are of each kind. */
export function scanExhibit<T>(report: Scanned<T>, language: Language): Exhibit<T> {
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
                rows: stringRows(found, language),
              }
            : { head: [[words.kind], [words.count]], widths: [2, 1], rows: kindRows(found, language) },
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

function stringRows<T>({ strings }: Scanned<T>['files'][number], language: Language): Inline<T>[][] {
  return strings.map(({ kind, text, count }) => [[KINDS[language][kind] ?? kind], [count], [text]]);
}

function kindRows<T>({ spans }: Scanned<T>['files'][number], language: Language): Inline<T>[][] {
  const counts = new Map<string, number>();
  for (const { kind } of spans) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => [[KINDS[language][kind] ?? kind], [count]]);
}
