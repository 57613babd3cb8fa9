import { Refusal } from '../office/refusal.ts';
import { readXml } from '../office/xml.ts';
import type { ZipParts } from '../office/zip.ts';

/** The parts this reader needs. */
export interface OdtParts {
  readonly content: Buffer;
  readonly styles: Buffer | null;
  /** Folders of the package that hold a chart. */
  readonly charts: ReadonlySet<string>;
}

/** Throws a Refusal for a package with a password, and for one without a text. */
export async function readOdtParts(zip: ZipParts): Promise<OdtParts> {
  const manifest = await zip.read('META-INF/manifest.xml');
  const charts = manifest === null ? new Set<string>() : chartsIn(manifest);
  const content = await zip.read('content.xml');
  if (content === null) throw new Refusal('K106');
  return { content, styles: await zip.read('styles.xml'), charts };
}

function chartsIn(manifest: Buffer): Set<string> {
  const charts = new Set<string>();
  readXml(manifest, {
    open(element) {
      if (element.name === 'manifest:encryption-data') throw new Refusal('K102');
      const isChart = element.attribute('manifest:media-type')?.endsWith('.chart') === true;
      if (isChart) charts.add(plainFolder(element.attribute('manifest:full-path') ?? ''));
      return true;
    },
  });
  return charts;
}

/** "Object 1/" in the manifest is "./Object 1" where the text shows it. */
export function plainFolder(path: string): string {
  return path.replace(/^\.\//, '').replace(/\/$/, '');
}
