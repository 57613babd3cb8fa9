import { describe, expect, test } from 'vitest';
import { namesInBrackets, namesInLines } from '../../src/interviews/named-lines.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';

const namesIn = (text: string) => [...new Set(namesInLines(RawText.of(text)).map(wordsOf))];

test('a title that writes it without a capital shows that a mark is what somebody does', () => {
  expect(namesIn('# Interview met een bakker\n\nBakker: Ja, elke nacht.')).toEqual([]);
  expect(namesIn('# Interview Bakker\n\nBakker: Ja, elke nacht.')).toEqual(['Bakker']);
  expect(namesIn('Ik had een gesprek met de bakker.\nBakker: Ja, elke nacht.')).toEqual(['Bakker']);
});

describe('a name that no sentence shows', () => {
  test.each([
    ['Naam: Wit', ['Wit']],
    ['Gesproken met: Klaver en Bos', ['Klaver', 'Bos']],
    ['O = Zwart, R = Visser', ['Zwart', 'Visser']],
    ['Gesprek Visser 12 mei', ['Visser']],
    ['Interview met mevrouw Prins', ['Prins']],
    ['# Bijlage 1 - Kuiper', ['Kuiper']],
    ['Interview 4 (Kok)', ['Kok']],
    ['Interview with Rose', ['Rose']],
    ['Team Hope', ['Hope']],
    ['Smid: Ik kom even binnen.', ['Smid']],
    ['[00:01] Reed: hello', ['Reed']],
    ['R (Bloem): nee', ['Bloem']],
    ['Zwart 00:05', ['Zwart']],
    ['Hulp: Jager', ['Jager']],
    ['Hulp: Tjerkje', ['Tjerkje']],
    ['Piet Klaver', ['Piet Klaver']],
    ['Zilver\tJa, dat klopt wel.', ['Zilver']],
    ['Schaap - Hoe bedoel je dat?', ['Schaap']],
    ['Stone – I like it here', ['Stone']],
    ['Bruin - maar toen was het weg.', ['Bruin']],
    ['Silver – and then nothing', ['Silver']],
    ['Haan: Dat vond ik ook.', ['Haan']],
    ['Zwart: Klopt.', ['Zwart']],
    ['Spaan: maar ik niet.', ['Spaan']],
    ['Stone: Agreed.', ['Stone']],
    ['[Kraan] Zeker weten!', ['Kraan']],
    ['[Tak] Ja, wij ook.', ['Tak']],
    ['[River] I told her so.', ['River']],
  ])('%s', (line, names) => {
    expect(namesIn(`Wij wonen hier.\n${line}\nHet is druk.`)).toEqual(names);
  });

  test.each(
    [
      'Respondent: Goed.|R: Ja|Thema: Wonen|Knelpunt: privacy|Samenvatting|Functie: Docent|Plaats: Utrecht|Huis|Rood',
      'Interview met de wijkagent|Interview Zuid|Bijlage 3: Interview respondent 1 (corporatie)|Team Noord|Groep 1',
      'Goed: dan gaan we verder|Voordeel: het is snel|Locatie - Kantoor|Interviews met Huurders|Wet: Wmo|Straat: druk',
      'Water – 12 liter|Zorg\talles over verzorging|Student – ik vond het leuk|Stroom: ik betaal veel|Dorp - rustig|[Tak] rustig|[Stilte] Ja, wij ook.',
      'Conversation with Manager|Focus group: Nurses|Interview with Driver 2|Codeboek Buren|Buurtteam Leidsche Rijn',
    ].flatMap((line) => line.split('|')),
  )('"%s" names nobody', (line) => {
    expect(namesIn(line)).toEqual([]);
  });
});

test.each([
  ['Goed. [Grijs] En [Zorg].', ['Grijs']],
  ['Goed. [Vonk] En [Dekker], of [Werk 2] en [zorg].', ['Vonk', 'Dekker']],
  ['Goed. [Vonk] En toen.', ['Vonk']],
  ['Goed. [Vonk] En [Zorg] en [Student].', []],
])('codes in brackets: %s', (text, names) => {
  const codes = [...text.matchAll(/\[([^\]]*)\]/g)].map(([, code = '']) => RawText.of(code));
  expect(namesInBrackets(codes).map(wordsOf)).toEqual(names);
});
