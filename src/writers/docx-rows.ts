import { TableRow } from 'docx';

type RowContext = Parameters<TableRow['prepForXml']>[0];

/**
 * Rows of the tables of a document, as XML as soon as they are made: the objects that the package makes of a row take
 * many times what it says, and a table of fragments has thousands of rows.
 */
export class WrittenRows {
  readonly #rows: Uint8Array[] = [];

  /** A row that is made when the document is packed. */
  row(make: () => TableRow): TableRow {
    return new LaterRow((context) => {
      const xml = xmlText(make().prepForXml(context));
      return this.#rows.push(Buffer.from(xml, 'utf8')) - 1;
    });
  }

  /** The part with its rows in their places. */
  filled(part: string): Uint8Array {
    // Every second piece is the number of a row.
    const pieces = part.split(PLACE).map((piece, i) => {
      const row = i % 2 === 1 ? this.#rows[Number(piece)] : undefined;
      return row ?? Buffer.from(piece, 'utf8');
    });
    return Buffer.concat(pieces);
  }
}

/** No text looks like that: its own angle brackets are escaped. */
const PLACE = /<kantlijn row="(\d+)"\/>/;

class LaterRow extends TableRow {
  readonly #written: (context: RowContext) => number;

  constructor(written: (context: RowContext) => number) {
    super({ children: [] });
    this.#written = written;
  }

  override prepForXml(context: RowContext): ReturnType<TableRow['prepForXml']> {
    return { kantlijn: { _attr: { row: this.#written(context) } } };
  }
}

/** An element as the package gives it: by its name its content, in which `_attr` are attributes. The same XML as it writes itself. */
function xmlText(element: unknown): string {
  const [[name, content] = ['', null]] = Object.entries(isObject(element) ? element : {});
  if (Array.isArray(content)) {
    const attributes = content.filter(isAttributes).map(attributesText);
    return `<${name}${attributes.join('')}>${contentText(content)}</${name}>`;
  }
  if (isAttributes(content)) return `<${name}${attributesText(content)}/>`;
  return isObject(content) ? `<${name}/>` : `<${name}>${escapedText(content)}</${name}>`;
}

function contentText(content: readonly unknown[]): string {
  return content
    .filter((part) => !isAttributes(part))
    .map((part) => (isObject(part) ? xmlText(part) : escapedText(part)))
    .join('');
}

type ElementAttributes = { readonly _attr: object };

function isObject(value: unknown): value is object {
  return typeof value === 'object';
}

function isAttributes(value: unknown): value is ElementAttributes {
  return typeof value === 'object' && value !== null && '_attr' in value;
}

function attributesText({ _attr }: ElementAttributes): string {
  return Object.entries(_attr)
    .map(([name, value]) => ` ${name}="${escapedText(value)}"`)
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

function escapedText(value: unknown): string {
  return String(value).replace(/[&"'<>]/g, (sign) => ESCAPES[sign] ?? sign);
}
