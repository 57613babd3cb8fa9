import type { SourceFile } from '../../model/document.ts';
import type { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { type CopyDraft, type DraftPart, DraftWords } from '../copy/draft.ts';
import { draftZipped, findingsOfCopy } from '../copy/draft-zipped.ts';
import { cleanPicture } from '../copy/pictures.ts';
import { readTree } from '../copy/xml-tree.ts';
import { NO_DOCUMENT_INSIDE } from '../office/finding-kinds.ts';
import { Refusal } from '../office/refusal.ts';
import type { ZipParts } from '../office/zip.ts';
import { fateInSettings, fatesInOdt, type OdtLosses } from './copy/fates.ts';
import { formOfOdt, formOfSettings } from './copy/odt-form.ts';
import { OdtValues } from './copy/values.ts';
import { readOdtParts } from './parts.ts';

const TEMPLATE = 'application/vnd.oasis.opendocument.text-template';
const TEXT = 'application/vnd.oasis.opendocument.text';

/**
 * Takes a text of OpenDocument apart for a copy: all its form, and all words that a reader of it sees. A part or an element
 * that is not known is not in it. What cannot be read gives a finding and no parts.
 */
export async function draftOdt(source: SourceFile): Promise<CopyDraft> {
  return draftZipped(source, odtDraft);
}

async function odtDraft(zip: ZipParts, file: RawText): Promise<CopyDraft> {
  const { content, styles } = await readOdtParts(zip);
  const losses: OdtLosses = { objects: new Set(), links: 0 };
  const { pictures, paths } = await picturesOf(zip, losses);
  const words = new DraftWords();
  const values = new OdtValues(words, paths);
  const parts: DraftPart[] = [];
  for (const [name, bytes] of [
    ['content.xml', content],
    ['styles.xml', styles],
  ] as const) {
    const root = bytes === null ? null : readTree(bytes, fatesInOdt(losses));
    if (root !== null) parts.push({ name, content: formOfOdt(root, words, values) });
    else if (name === 'content.xml') throw new Refusal(finding(NO_DOCUMENT_INSIDE, {}));
  }
  const settings = await zip.read('settings.xml');
  const kept = settings === null ? null : readTree(settings, fateInSettings);
  if (kept !== null) parts.push({ name: 'settings.xml', content: formOfSettings(kept) });
  const type = String(await zip.read('mimetype')).trim() === TEMPLATE ? TEMPLATE : TEXT;
  const all = [...parts, ...pictures];
  const { pieces, talk, written, authors } = words;
  const { objects, links } = losses;
  return {
    parts: [{ name: 'mimetype', content: [type] }, ...all, manifestOf(type, all)],
    ...{ pieces, talk, written, authors },
    findings: findingsOfCopy({ pictures: pictures.length, lost: [...objects], links }, file),
  };
}

interface KeptPictures {
  readonly pictures: readonly DraftPart[];
  /** By their paths in the document, those in the copy. */
  readonly paths: ReadonlyMap<string, string>;
}

async function picturesOf(zip: ZipParts, { objects }: OdtLosses): Promise<KeptPictures> {
  const pictures: DraftPart[] = [];
  const paths = new Map<string, string>();
  for (const path of zip.names.filter((name) => /^Pictures\/./.test(name))) {
    const picture = cleanPicture((await zip.read(path)) ?? new Uint8Array());
    if (picture === null) objects.add(path.slice(path.lastIndexOf('/') + 1));
    else {
      const name = `Pictures/${pictures.length + 1}.${picture.extension}`;
      pictures.push({ name, content: picture.bytes });
      paths.set(path, name);
    }
  }
  return { pictures, paths };
}

const NAMESPACE = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
const TYPES: ReadonlyMap<string, string> = new Map([
  ['xml', 'text/xml'],
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
]);

/** The list of what the parts are; `type`: of the whole. */
function manifestOf(type: string, parts: readonly DraftPart[]): DraftPart {
  const entry = (path: string, kind: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${kind}"/>`;
  const each = parts.map(({ name }) => entry(name, TYPES.get(name.slice(name.lastIndexOf('.') + 1)) ?? ''));
  const inside = [entry('/', type), ...each].join('');
  return {
    name: 'META-INF/manifest.xml',
    content: [
      `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="${NAMESPACE}" manifest:version="1.2">${inside}</manifest:manifest>`,
    ],
  };
}
