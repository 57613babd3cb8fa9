import type { SourceFile } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { bufferOf } from '../signatures.ts';
import { assertZip } from './container.ts';
import { Refusal } from './refusal.ts';
import { openZip } from './zip.ts';

/** The parts of a zipped document, by name and in their order; none of them, and a finding, where one cannot be read. */
export interface Unpacked {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly findings: readonly Finding<RawText>[];
}

export async function unpack({ name: file, bytes }: SourceFile): Promise<Unpacked> {
  try {
    const given = bufferOf(bytes);
    assertZip(given);
    const zip = await openZip(given);
    const parts = new Map<string, Uint8Array>();
    for (const name of zip.names) parts.set(name, (await zip.read(name)) ?? new Uint8Array());
    return { parts, findings: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { parts: new Map(), findings: [{ ...error.finding, file: RawText.of(file) }] };
  }
}
