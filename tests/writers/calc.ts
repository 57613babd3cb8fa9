import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { newFolder, withFolder } from '../support/run-cli.ts';

const PLACES = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/local/bin/soffice'];

/** LibreOffice of this machine, null where there is none. */
export const SOFFICE: string | null = PLACES.find((path) => existsSync(path)) ?? null;

if (SOFFICE === null)
  console.warn('No LibreOffice on this machine: the tests of spreadsheets in Calc are skipped.');

/** LibreOffice's own folder, which it takes long to make: one for all files that it opens. */
const profile = newFolder();
afterAll(() => profile.remove());

/** A cell as Calc took it: what kind it is, its formula if it is one, and its words. */
export interface CalcCell {
  readonly type: string;
  readonly formula: string | null;
  readonly words: string;
}

/** What Calc makes of a file when somebody opens it, numbers and dates looked for as eagerly as it can. */
export interface Opened {
  readonly rows: readonly (readonly CalcCell[])[];
  /** The whole, as flat OpenDocument XML. */
  readonly xml: string;
}

/** A CSV in the dialect and the language of a country: 1043 is Dutch, 1033 American, 2057 British. */
export interface Dialect {
  readonly delimiter: ';' | ',';
  readonly country: 1043 | 1033 | 2057;
}

/** `dialect` is null for a workbook. */
export async function openedInCalc(
  name: string,
  bytes: Uint8Array,
  dialect: Dialect | null,
): Promise<Opened> {
  return await withFolder(async (folder) => {
    writeFileSync(join(folder, name), bytes);
    // Columns by delimiter, UTF-8, from the first line; no cell taken for text because it is quoted; dates looked for.
    const filter =
      dialect === null
        ? []
        : [`--infilter=CSV:${dialect.delimiter.charCodeAt(0)},34,76,1,,${dialect.country},false,true`];
    const argv = [
      `-env:UserInstallation=file://${profile.path}`,
      '--headless',
      ...filter,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      join(folder, name),
    ];
    spawnSync(SOFFICE ?? '', argv, { stdio: 'ignore', timeout: 60_000 });
    const xml = readFileSync(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8');
    const rows = [...xml.matchAll(/<table:table-row.*?<\/table:table-row>/gs)].map(([row]) =>
      [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(calcCell),
    );
    return { rows, xml };
  });
}

function calcCell([, attributes = '', content = '']: RegExpExecArray): CalcCell {
  const words = [...content.matchAll(/<text:p[^>]*>(.*?)<\/text:p>/gs)].map(([, line = '']) => lineOf(line));
  return {
    type: /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? 'empty',
    formula: /table:formula="([^"]*)"/.exec(attributes)?.[1] ?? null,
    words: words.join('\n'),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function lineOf(xml: string): string {
  return xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
}
