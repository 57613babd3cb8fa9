import { describe, expect, it } from 'vitest';
import { terms } from '../../src/sentences/say.ts';
import type { WriteFormat, WriteOptions } from '../../src/writers/index.ts';
import { WRITE_FORMATS } from '../../src/writers/index.ts';
import { sample } from '../support/samples.ts';
import { expectGolden } from './golden.ts';

const PROVENANCE = terms('kantlijn 0.1.0: 2 transcripten', 'Gepseudonimiseerd');
const TEXT_FORMATS: readonly WriteFormat[] = [WRITE_FORMATS.md, WRITE_FORMATS.csv, WRITE_FORMATS.json];

describe.each(TEXT_FORMATS)('a whole exhibit as $extension', (format) => {
  it.each<WriteOptions['language']>(['nl', 'en'])('looks like the golden file in %s', async (language) => {
    const files = await format.write(sample(), { language, provenance: PROVENANCE });
    expect(files).toHaveLength(1);
    for (const file of files) expectGolden(`sample.${language}${format.extension}`, file);
  });
});
