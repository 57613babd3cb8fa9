import type { Language } from '../model/project.ts';
import type { Block, Exhibit, Table } from './exhibit.ts';

/** What a project's key holds, as far as it may be shown. */
interface KeyReport<T> {
  readonly state: 'kept' | 'none' | 'destroyed';
  readonly fingerprint: string | null;
  readonly encrypted: boolean;
  readonly kinds: readonly { readonly kind: string; readonly word: string; readonly count: number }[];
  /** Empty where names are not to be shown. */
  readonly entries: readonly { readonly placeholder: string; readonly forms: readonly T[] }[];
}

const WORDS = {
  nl: {
    title: 'De sleutel',
    fingerprint: 'Kenmerk',
    encrypted: 'Met een wachtwoordzin op slot.',
    open: 'Niet op slot; kantlijn anonymise key --passphrase doet dat.',
    none: 'Er is nog geen sleutel. Die komt er bij het eerste overzicht waarin iets te verbergen is.',
    destroyed: 'De sleutel is vernietigd. Geen plaatshouder krijgt zijn naam nog terug.',
    placeholder: 'Plaatshouder',
    count: 'Aantal',
    names: 'Namen',
  },
  en: {
    title: 'The key',
    fingerprint: 'Fingerprint',
    encrypted: 'Locked with a passphrase.',
    open: 'Not locked; kantlijn anonymise key --passphrase does that.',
    none: 'There is no key yet. The first report with something to hide makes one.',
    destroyed: 'The key was destroyed. No placeholder gets its name back any more.',
    placeholder: 'Placeholder',
    count: 'Number',
    names: 'Names',
  },
} as const;

/** How many of each kind, and the names where they were let through. */
export function keyExhibit<T>(report: KeyReport<T>, language: Language): Exhibit<T> {
  const words = WORDS[language];
  const { kinds, entries } = report;
  const counts = kinds.map(({ word, count }) => [[word], [count]]);
  const names = entries.map(({ placeholder, forms }) => [
    [placeholder],
    forms.flatMap((form, i) => (i === 0 ? [form] : [', ', form])),
  ]);
  return {
    stem: ['key'],
    title: [words.title],
    data: report,
    blocks: [
      { kind: 'paragraph', text: [about(report, language)] },
      ...table<T>([words.placeholder, words.count], [3, 1], counts),
      ...table<T>([words.placeholder, words.names], [1, 3], names),
    ],
    rows: { head: ['placeholder', 'names'], rows: names },
  };
}

function about<T>({ state, fingerprint, encrypted }: KeyReport<T>, language: Language): string {
  const words = WORDS[language];
  if (state !== 'kept') return words[state];
  return `${words.fingerprint}: ${fingerprint}. ${encrypted ? words.encrypted : words.open}`;
}

function table<T>(head: string[], widths: number[], rows: Table<T>['rows']): Block<T>[] {
  if (rows.length === 0) return [];
  return [{ kind: 'table', table: { head: head.map((word) => [word]), widths, rows } }];
}
