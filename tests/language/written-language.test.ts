import { describe, expect, it } from 'vitest';
import { writtenLanguage } from '../../src/language/written-language.ts';

describe('the language that documents are written in', () => {
  it.each<['nl' | 'en' | null, ...string[]]>([
    ['nl', 'Wat vond u van de nieuwe brug?', 'Ik ga er niet meer over, de helling is te steil voor mij.'],
    ['en', 'What did you make of the new bridge?', "I don't use it, the slope is too steep for me."],
    ['en', 'Interviewer: Ready?', 'Yes.', 'How was it?', 'They never told us what it was for.'],
    [null, 'Wie finden Sie die neue Brücke?', 'Ich gehe nicht mehr hin, die Steigung ist mir zu viel.'],
    [null, 'Que pensez-vous du nouveau pont ?', 'Je n’y vais plus, la pente est trop raide pour moi.'],
    ['nl', 'I: Wat vist u?', 'R: Paling.', 'I: Wanneer?', 'R: Als het regent.', 'I: Nog?', 'I: Met wie?'],
    [null, 'R: 12', '', 'Hm.'],
  ])('%s', (language, ...texts) => {
    expect(writtenLanguage(texts)).toBe(language);
  });

  it('is that of most of it: a Dutch study has an English summary', () => {
    const summary = 'This study asks what people who live by the water think of their neighbours.';
    const body = Array.from(
      { length: 4 },
      () => 'In dit hoofdstuk wordt gezegd wat de bewoners van hun buren vinden.',
    );
    expect(writtenLanguage([summary, ...body])).toBe('nl');
  });
});
