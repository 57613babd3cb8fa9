import type { Exhibit } from '../../src/gate/exhibit.ts';
import type { Anonymised } from '../../src/gate/safe-text.ts';
import { WRITE_FORMATS } from '../../src/writers/index.ts';
import type { WriteFormat, WriteOptions } from '../../src/writers/options.ts';
import { contentsOf } from '../../src/writers/rendered.ts';

type FormatName = keyof typeof WRITE_FORMATS;

const IN_DUTCH: WriteOptions = { language: 'nl' };

/** The one file that a format makes of an exhibit, or of several that it keeps together. */
export async function writtenAs(
  name: FormatName,
  exhibit: Anonymised<Exhibit> | readonly Anonymised<Exhibit>[],
  options: WriteOptions = IN_DUTCH,
): Promise<ReturnType<typeof contentsOf>> {
  const format: WriteFormat = WRITE_FORMATS[name];
  const file = isSeveral(exhibit)
    ? await format.together?.(exhibit, options)
    : (await format.write(exhibit, options))[0];
  if (file === undefined) throw new Error(`nothing is written as ${name}`);
  return contentsOf(file);
}

function isSeveral<T extends object>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

export async function textAs(...[name, exhibit, options]: Parameters<typeof writtenAs>): Promise<string> {
  return Buffer.from((await writtenAs(name, exhibit, options)).bytes).toString('utf8');
}
