import { matchesOf } from '../language/matches.ts';

// Lines of it run on, words behind it do not.
const DATA = /data:[\w/+.-]*(?:;[\w=-]+)*;base64,([\w+/-]+(?:\s+[\w+/-]{20,})*(?:\s+[\w+/-]+(?==))?={0,2})/g;
const LONG = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{24,}={0,2}/g;

/** How an archive starts in base64. */
const ZIP = 'UEsDB';

/**
 * A text apart from what is written in base64 inside it. Letters of base64 read as text are chance, not words:
 * what they stand for is searched instead.
 */
export function splitEmbedded(text: string): { readonly own: string; readonly embedded: Uint8Array[] } {
  const embedded: Uint8Array[] = [];
  const own = text.replace(DATA, (_, data: string) => {
    embedded.push(Buffer.from(data, 'base64'));
    return ' ';
  });
  // Without a word that says so, it is base64 only if a text comes out of it.
  for (const [data] of matchesOf(own, LONG)) {
    const bytes = Buffer.from(data, 'base64');
    if (data.startsWith(ZIP) || isPlainText(bytes)) embedded.push(bytes);
  }
  return { own, embedded };
}

function isPlainText(bytes: Uint8Array): boolean {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a text from other bytes
    return !/[\u0000-\u0008\u000e-\u001f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
