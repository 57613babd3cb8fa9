import { damaged } from './refusal.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['gt', '>'],
  ['lt', '<'],
  ['quot', '"'],
  ['apos', "'"],
]);

export function withEntities(words: string): string {
  return words.includes('&')
    ? words.replace(/&([^;]*)(;?)/g, (_, name: string, end: string) => signOf(name, end))
    : words;
}

/** Throws a Refusal for what XML has no name for, and for a number that is no character of it. */
function signOf(name: string, end: string): string {
  const sign = ENTITIES.get(name.toLowerCase());
  if (end !== '' && sign !== undefined) return sign;
  const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  if (end === '' || !isXmlCharacter(code)) throw damaged();
  return String.fromCodePoint(code);
}

function isXmlCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
