import { expect, test } from 'vitest';
import { quotesOf } from '../../src/audit/text/quotations.ts';
import { clauseBefore, sentenceBefore, wordsOutsideQuotes } from '../../src/audit/text/sentences.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { documentOf } from '../support/build.ts';

/** The sentence and the clause before the last footnote's call. */
function before(text: string) {
  const document = documentOf(text);
  const [paragraph] = document.paragraphs;
  if (paragraph === undefined) throw new Error('no paragraph');
  const offset = paragraph.calls.at(-1)?.offset ?? paragraph.text.length;
  const words = wordsOutsideQuotes(
    paragraph,
    quotesOf(document, () => true),
  );
  return {
    sentence: sentenceBefore(words, offset, paragraph.calls),
    clause: clauseBefore(words, offset, paragraph.calls),
    words: wordsOf(paragraph.text),
  };
}

test.each<[string, string]>([
  ['Eerst dit. Dan dat.[^1]', 'Dan dat'],
  ['Eerst dit. Dan dat[^1].', 'Dan dat'],
  ['Eerst dit.[^1] Dan dat.[^2]', 'Dan dat'],
  ['Eerst dit[^1]. Dan dat.[^2]', 'Dan dat'],
  ['Zij zegt: “Dat is zo. Echt waar.”[^1] Respondent 2 ook.[^2]', 'Respondent 2 ook'],
  ['Volgens dhr. Jansen klopt het.[^1]', 'Volgens dhr. Jansen klopt het'],
  ['Dat is o.a. Docenten bekend.[^1]', 'Dat is o.a. Docenten bekend'],
  ['Dat staat in bijlage M. Dan dat.[^1]', 'Dan dat'],
  ['Zij las het in het deel p. Jansen en het klopt.[^1]', 'Zij las het in het deel p. Jansen en het klopt'],
  ['Is dat zo? Respondent 1 denkt van wel![^1]', 'Respondent 1 denkt van wel'],
  ['Zij noemt nr. 3 van de lijst.[^1]', 'Zij noemt nr. 3 van de lijst'],
  ['Zij zegt: “Dat is echt zo.”[^1]', 'Zij zegt'],
])('%s', (text, sentence) => {
  expect(before(text).sentence).toBe(sentence);
});

test('a clause begins behind the call before it', () => {
  expect(before('Respondent 1 wel,[^1] respondent 2 niet.[^2]').clause).toBe('respondent 2 niet');
  expect(before('Respondent 1 en 2 niet.[^2]').clause).toBe('Respondent 1 en 2 niet');
  expect(before('Dit niet.[^1] Respondent 2 wel.[^2]').clause).toBe('Respondent 2 wel');
});
