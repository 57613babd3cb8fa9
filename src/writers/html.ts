import { createHash } from 'node:crypto';
import { PAGE } from '../../dist/data/page.js';
import type { Exhibit, WholePage } from '../gate/exhibit.ts';
import { type Anonymised, isSafeText, open } from '../gate/safe-text.ts';
import { escapedXml } from '../language/markup.ts';
import { visible } from '../language/visible.ts';
import type { Language } from '../model/project.ts';
import { isSaid } from '../sentences/said.ts';
import { fileName } from './file-name.ts';
import type { WriteOptions } from './options.ts';
import { oneLine, plainText } from './plain.ts';
import { type Rendered, rendered } from './rendered.ts';

/**
 * One file to click through, of an exhibit that holds a page. It loads nothing and sends nothing: its policy allows
 * one style and its own script (one more where it is watched), by their hash. Words are data, in blocks that no browser runs, one an interview.
 */
export function writeHtml(
  passed: Anonymised<Exhibit>,
  { language, provenance = [], isWatched = false }: WriteOptions,
): readonly Rendered[] {
  const { stem, title, page } = open(passed);
  const heading = visible(oneLine(title, language));
  const name = fileName(stem, '.html');
  if (page === undefined) return [];
  const { interviews, ...others } = page;
  const index = {
    ...others,
    provenance,
    interviews: interviews.map(({ id, heading: name, turns }) => ({
      id,
      heading: name,
      count: turns.length,
    })),
  };
  const scripts = isWatched ? [PAGE.script, PAGE.reload] : [PAGE.script];
  const head = [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(scripts)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${escapedXml(heading)}</title>`,
    `<style>${PAGE.style}</style>`,
    '</head>',
    '<body>',
    `<noscript><h1>${escapedXml(heading)}</h1>${codeList(page, language)}</noscript>`,
  ];
  const foot = [...scripts.map((script) => `<script>${script}</script>`), '</body>', '</html>'];
  return [rendered(name, lines(head, blocks(index, interviews, language), foot))];
}

function* lines(...parts: readonly Iterable<string>[]): Generator<string> {
  for (const part of parts) for (const line of part) yield `${line}\n`;
}

function* blocks(index: object, interviews: WholePage['interviews'], language: Language): Generator<string> {
  yield block('index', index, language);
  for (const [i, { turns }] of interviews.entries()) yield block(`interview-${i}`, turns, language);
}

function policyOf(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(policyHash).join(' ')}`,
    `style-src ${policyHash(PAGE.style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function policyHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** What a browser without scripts shows: the codes with their counts. */
function codeList({ codebooks }: WholePage, language: Language): string {
  return codebooks
    .map(({ title, codes }) => {
      const items = codes.map(({ notation, name, count }) =>
        visible(oneLine([...notation, ' ', name, ' (', count, ')'], language)),
      );
      const list = items.map((item) => `<li>${escapedXml(item)}</li>`).join('');
      return `<h2>${escapedXml(visible(oneLine([title], language)))}</h2><ul>${list}</ul>`;
    })
    .join('');
}

/** In a script nothing but `</script` and `<!--` means anything. */
function block(id: string, data: unknown, language: Language): string {
  const json = JSON.stringify(stringsOf(data, language)).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${id}">${json}</script>`;
}

/** The same with the words of everything that passed the gate or that the program says. Throws a TypeError for what did neither. */
function stringsOf(value: unknown, language: Language): unknown {
  if (isSafeText(value) || isSaid(value)) return visible(plainText([value], language));
  if (Array.isArray(value)) return value.map((one) => stringsOf(one, language));
  if (value === null || typeof value !== 'object') return value;
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new TypeError('data that did not pass the gate');
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, stringsOf(part, language)]));
}
