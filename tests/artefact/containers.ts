import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { asData } from '../../src/gate/shown-data.ts';
import { term } from '../../src/sentences/say.ts';
import { isFormatName } from '../../src/writers/format-name.ts';
import { WRITE_FORMATS } from '../../src/writers/index.ts';
import { contentsOf } from '../../src/writers/rendered.ts';
import { branch, inline, passed } from '../support/samples.ts';

function clean() {
  const text = inline('en [naam 1] zei in [plaats 2]: bel [telefoon], ik ben [30-34].\nEn dan?');
  return passed({
    blocks: [
      { kind: 'heading', level: 1, text: [term('Label 1 '), ...inline('Water geven')] },
      { kind: 'paragraph', text },
      {
        kind: 'table',
        table: { head: [[term('Fragment')], [term('Keer')]], rows: [[text, [3]]], widths: [3, 1] },
      },
      { kind: 'tree', roots: [branch('1 Water', [2], [branch('1/1 Regenton', [1])])] },
    ],
    data: asData({ text }),
    rows: { head: [term('text'), term('count')], rows: [[text, [3]]] },
  });
}

/** How well an archive is packed is no matter here; hundreds of them are made. */
const QUICK = { level: 1 } as const;

/** A file as our own writer makes it. */
export async function written(format: string): Promise<Uint8Array> {
  if (!isFormatName(format)) throw new RangeError(format);
  const files = await WRITE_FORMATS[format].write(clean(), {
    language: 'nl',
    provenance: [term('kantlijn')],
  });
  const [first] = files.map(contentsOf);
  if (first === undefined) throw new RangeError(`nothing of an exhibit goes into .${format}`);
  return first.bytes;
}

/** The archive with parts added, or changed where they are there already. */
export function withParts(
  archive: Uint8Array,
  parts: Readonly<Record<string, string | Uint8Array | ((before: string) => string)>>,
): Uint8Array {
  const files: Record<string, Uint8Array> = { ...unzipSync(archive) };
  for (const [path, content] of Object.entries(parts)) {
    const before = files[path];
    if (typeof content === 'function')
      files[path] = strToU8(content(before === undefined ? '' : strFromU8(before)));
    else files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, QUICK);
}

/** The .docx with this at the end of its text. */
export function withBody(docx: Uint8Array, inside: string): Uint8Array {
  return withParts(docx, {
    'word/document.xml': (before) =>
      before.replace(/(?=<w:sectPr\b(?!.*<w:sectPr\b))|(?=<\/w:body>)/, inside),
  });
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function xlsx(cells: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${SHEET}"><sheets><sheet name="Kruistabel" sheetId="1"/></sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst xmlns="${SHEET}">${cells}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEET}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
    ...more,
  });
}

export function html(body: string, head = ''): Uint8Array {
  return strToU8(
    `<!doctype html>\n<html lang="nl"><head><title>Labelboom</title>${head}</head><body>${body}</body></html>`,
  );
}

export function svg(inside: string): Uint8Array {
  return strToU8(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`);
}

/** UTF-16, without a mark unless asked for. */
export function utf16(text: string, mark = ''): Uint8Array {
  return new Uint8Array(Buffer.from(mark + text, 'utf16le'));
}

export function base64(content: string | Uint8Array): string {
  return Buffer.from(content).toString('base64');
}
