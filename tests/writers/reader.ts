import { strFromU8, unzipSync } from 'fflate';
import type { WrittenFile } from '../support/session.ts';
import type { Person } from './people-pool.ts';

/** What a person would read in a file, with its name; written for these tests alone, and without any of the gate's own code. */
export function readingOf({ name, bytes }: WrittenFile): string {
  if (!/\.(?:docx|xlsx)$/.test(name)) return [name, shown(name, bytes)].join('\n');
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    if (path.endsWith('.png')) return [path, ...textOfPoints(content)].join('\n');
    const xml = strFromU8(content);
    const attributes = [...xml.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value);
    const words = xml.replace(/<\/(?:w:p|c)>|<w:(?:br|tab)\b[^>]*>/g, '\n').replace(/<[^>]*>/g, '');
    return [path, ...attributes, words]
      .join('\n')
      .replace(/&(lt|gt|quot|apos|amp);/g, (_, entity) => SIGNS[entity] ?? '');
  });
  return [name, ...parts].join('\n');
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** What a .png says in words; its points say nothing to a reader of text. */
function textOfPoints(bytes: Uint8Array): string[] {
  const all = Buffer.from(bytes);
  const words: string[] = [];
  for (let at = 8; at + 8 < all.length; at += 12 + all.readUInt32BE(at)) {
    const kind = all.toString('latin1', at + 4, at + 8);
    if (kind !== 'IDAT') words.push(all.toString('utf8', at + 8, at + 8 + all.readUInt32BE(at)));
  }
  return words;
}

function shown(name: string, bytes: Uint8Array): string {
  if (name.endsWith('.png')) return textOfPoints(bytes).join('\n');
  const text = strFromU8(bytes);
  if (name.endsWith('.json')) return stringsIn(JSON.parse(text)).join('\n');
  // A name may go on in the next line of a picture.
  if (name.endsWith('.svg')) return [text, text.replace(/-?<\/text>\s*<text [^>]*>/g, '')].join('\n');
  return name.endsWith('.md') ? text.replaceAll('<br>', '\n').replace(/\\([^\p{L}\p{N}])/gu, '$1') : text;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [key, ...stringsIn(inside)]);
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/[øłß]/g, (letter) => ({ ø: 'o', ł: 'l', ß: 'ss' })[letter] ?? letter);
}

/** The names and numbers that still stand in a text, each with the words around it. */
export function survivors(
  text: string,
  people: readonly Pick<Person, 'full' | 'telling'>[],
  phones: readonly string[],
): string[] {
  const plain = folded(text);
  const words = people.flatMap(({ telling, full }) => [
    ...telling.map((word) => new RegExp(`(?<![\\p{L}])${word}s?(?![\\p{L}])`, 'u')),
    new RegExp(folded(full).replace(/[^\p{L}]/gu, ''), 'u'),
  ]);
  const numbers = phones.map(
    (number) => new RegExp([...number.replace(/\D/g, '').slice(-8)].join('[\\s().-]*')),
  );
  return [...words, ...numbers].flatMap((pattern) => {
    const found = pattern.exec(plain);
    return found === null
      ? []
      : [`${pattern.source}: ${plain.slice(Math.max(0, found.index - 40), found.index + 40)}`];
  });
}
