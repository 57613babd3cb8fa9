import { describe, expect, test } from 'vitest';
import { FURTHER } from './further.ts';
import { HEADINGS } from './headings.ts';
import { MARKS } from './marks.ts';
import { MORE } from './more.ts';
import { SEVERAL } from './several.ts';
import { TABLES } from './tables.ts';
import { gistOf, type Layout, readLayout } from './word.ts';

describe.each<[string, readonly Layout[]]>([
  ['marks', MARKS],
  ['tables', TABLES],
  ['headings', HEADINGS],
  ['several things at once', MORE],
  ['further', FURTHER],
  ['several people', SEVERAL],
])('%s', (_, layouts) => {
  test.each(layouts)('$name', async (layout) => {
    expect((await readLayout(layout)).map(gistOf)).toEqual(layout.turns);
  });
});
