import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/app/findings/catalogue.ts';
import { safeFindings } from '../../src/app/findings/safe.ts';
import { renderFindings } from '../../src/cli/render/findings.ts';
import { paintWith } from '../../src/cli/render/paint.ts';
import { createGate } from '../../src/gate/gate.ts';
import { namingByAppearance } from '../../src/key/naming.ts';
import type { Finding } from '../../src/model/finding.ts';
import { findingKey } from '../../src/model/key.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { type AnyFindingKind, finding } from '../../src/sentences/finding-kind.ts';
import { code as codeFrom } from '../support/codes.ts';
import { gapsOf } from '../support/gaps.ts';
import { expectGolden } from '../support/golden.ts';

/** Every gap filled with what it is called; the optional ones where the finding is `full`. */
function sample(kind: AnyFindingKind, { full }: { full: boolean }): Finding<RawText> {
  const inMessage = gapsOf(kind.message);
  const inHint = gapsOf(kind.hint).filter(({ name }) => !inMessage.some((gap) => gap.name === name));
  const told = finding(kind, {
    facts: Object.fromEntries(
      inMessage.map(({ name }) => [name, /code|now|other/.test(name) ? codeFrom('3/1/2') : 12]),
    ),
    excerpt: RawText.of('de woorden waar het om gaat'),
    file: RawText.of('scriptie.docx'),
    line: 410,
    heading: RawText.of('Bijlage 4: Interview respondent 3'),
    note: { ordinal: 27, of: 78 },
    transcript: RawText.of('b4'),
    turn: 54,
    key: findingKey([kind.code, 'b4']),
  });
  const words = inHint.flatMap(({ name, isOptional }) =>
    isOptional && !full ? [] : [[name, RawText.of(`‹${name}›`)] as const],
  );
  return { ...told, words: Object.fromEntries(words) };
}

describe('every finding of the catalogue', () => {
  const gate = createGate({ naming: namingByAppearance('nl') });
  const rendered = (found: Finding<RawText>) =>
    (['nl', 'en'] as const).map((language) =>
      String(renderFindings(safeFindings(gate, [found]), language, paintWith(false), 1)),
    );

  test.each(CATALOGUE.kinds)('$code reads as its fixture shows, in both languages', (kind) => {
    expectGolden(`fixtures/findings/${kind.code}.txt`, rendered(sample(kind, { full: true })).join('\n'));
  });

  test.each(CATALOGUE.kinds)('$code says what to do where nothing more is known', (kind) => {
    for (const text of rendered(sample(kind, { full: false }))) {
      expect(text).toMatch(/^ {2}→ \S.+$/m);
      expect(text).not.toMatch(/\{\w+\??\}|–/);
    }
  });
});
