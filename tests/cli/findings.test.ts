import { describe, expect, test } from 'vitest';
import { safeFindings } from '../../src/app/findings/safe.ts';
import { renderFindings } from '../../src/cli/render/findings.ts';
import { paintWith } from '../../src/cli/render/paint.ts';
import { createGate } from '../../src/gate/gate.ts';
import { namingByAppearance } from '../../src/key/naming.ts';
import { CATALOGUE, type FindingCode } from '../../src/model/catalogue.ts';
import { finding } from '../../src/model/finding.ts';
import { findingKey } from '../../src/model/key.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { code as codeFrom } from '../support/codes.ts';
import { expectGolden } from '../support/golden.ts';

const CODES = Object.keys(CATALOGUE).filter((code): code is FindingCode => code in CATALOGUE);

/** What stands between braces in a sentence. */
function gaps(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function sample(code: FindingCode) {
  const { nl, en } = CATALOGUE[code];
  const inMessage = gaps(nl.message);
  const inHint = gaps(nl.hint).filter((name) => !inMessage.includes(name));
  expect(gaps(en.message).sort()).toEqual([...inMessage].sort());
  expect(new Set(gaps(en.hint))).toEqual(new Set(gaps(nl.hint)));
  return finding(code, {
    facts: Object.fromEntries(
      inMessage.map((name) => [name, /code|now/.test(name) ? codeFrom('3/1/2') : 12]),
    ),
    words: Object.fromEntries(inHint.map((name) => [name, RawText.of(`‹${name}›`)])),
    excerpt: RawText.of('de woorden waar het om gaat'),
    file: RawText.of('scriptie.docx'),
    line: 410,
    heading: RawText.of('Bijlage 4: Interview respondent 3'),
    note: { ordinal: 27, of: 78 },
    transcript: RawText.of('b4'),
    turn: 54,
    key: findingKey([code, 'b4']),
  });
}

describe('every finding of the catalogue', () => {
  const naming = namingByAppearance('nl');
  const gate = createGate({ naming });
  test.each(CODES)('%s reads as its fixture shows, in both languages', (code) => {
    const [safe] = safeFindings(gate, [sample(code)]);
    if (safe === undefined) throw new Error('a finding went in');
    const rendered = (['nl', 'en'] as const).map((language) =>
      renderFindings([safe], language, paintWith(false), 1),
    );
    expect(rendered.join('')).not.toMatch(/\{\w+\}/);
    expectGolden(`fixtures/findings/${code}.txt`, rendered.join('\n'));
  });
});
