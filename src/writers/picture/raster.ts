import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { unzlibSync } from 'fflate';
import { RESVG } from '../../../dist/data/resvg.js';
import { withFacts } from './png-chunks.ts';
import type { Drawing } from './shapes.ts';
import { svgText } from './svg-text.ts';

/** The fonts, unpacked once; without them nothing would be written, and nobody told. */
let fonts: Promise<Uint8Array[]> | null = null;

/** A drawing as the bytes of a .png: the same on every machine, for no font of the machine is used. */
export async function rasterised(drawing: Drawing, dotsPerInch: number): Promise<Uint8Array> {
  fonts ??= ready();
  const picture = new Resvg(svgText(drawing, 'picture'), {
    font: { loadSystemFonts: false, fontBuffers: await fonts, defaultFontFamily: 'Arimo' },
    fitTo: { mode: 'width', value: Math.round((drawing.width / 72) * dotsPerInch) },
  });
  const image = picture.render();
  const bytes = image.asPng();
  image.free();
  picture.free();
  return withFacts(bytes, { dotsPerInch, title: drawing.title, description: drawing.description });
}

async function ready(): Promise<Uint8Array[]> {
  await initWasm(unpackedFont(RESVG.wasm));
  return [unpackedFont(RESVG.regular), unpackedFont(RESVG.bold)];
}

function unpackedFont(base64: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(unzlibSync(Buffer.from(base64, 'base64')));
}
