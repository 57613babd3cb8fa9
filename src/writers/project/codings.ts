import type { MarginRemark } from './remarks.ts';
import { yamlText } from './yaml-text.ts';

/** What the text of an interview has no room for, a file for each coder, in a folder of its own. */
export function codingFiles(
  remarks: readonly MarginRemark[],
  interview: string,
): { readonly folder: string; readonly text: string }[] {
  const coders = [...new Set(remarks.map(({ coder }) => coder))];
  return coders.map((coder, i) => ({
    folder: `c${i + 1}`,
    text: yamlText({
      transcript: interview,
      ...(coder === '' ? { signed: 'no' } : { coder }),
      codings: remarks.filter((one) => one.coder === coder).map(codingOf),
    }),
  }));
}

function codingOf({ kind, from, to, words, codes }: MarginRemark): unknown {
  const place = ({ at, offset }: MarginRemark['from']) => ({ turn: at + 1, offset });
  return { from: place(from), to: place(to), ...aboutOf(kind, words, codes) };
}

function aboutOf(kind: MarginRemark['kind'], words: string, codes: MarginRemark['codes']): object {
  if (kind === 'inline') return { codes, mark: words };
  if (kind !== 'coding') return { note: words };
  return words === '' ? { codes } : { codes, memo: words };
}
