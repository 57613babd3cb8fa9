/** However many interviews there are: a report does not grow with them. */
const QUOTES = 60;

/** What of an interview a report may quote: its first long answer. */
export function quotable({ turns }) {
  const said = turns.filter(({ speaker }) => speaker === 'R').flatMap(({ sentences }) => sentences);
  return said.find(({ words }) => words.split(' ').length > 8)?.words ?? said[0]?.words ?? '';
}

/** A report in Markdown: quotes, each with a footnote that names an interview and a code. `quoted` has `{ number, words }`, one an interview. */
export function reportOf(quoted) {
  const count = Math.min(QUOTES, quoted.length);
  const cited = Array.from({ length: count }, (_, i) => quoted[Math.floor((i * quoted.length) / count)]);
  const sentences = cited.map(
    ({ number, words }, i) => `Respondent ${number} zegt daarover: "${words}"[^${i + 1}]`,
  );
  const notes = cited.map(
    ({ number }, i) =>
      `[^${i + 1}]: Interview respondent ${number}. Label ${(i % 3) + 1}, sub ${(i % 5) + 1}, ad.${(i % 4) + 1}.`,
  );
  return `${['# Verslag', ...sentences, notes.join('\n')].join('\n\n')}\n`;
}
