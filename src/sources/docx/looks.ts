import type { Look, StyledStretch } from '../office/looks.ts';
import { type ParagraphProperties, PLAIN, type RunProperties } from './properties.ts';
import type { StoryParagraph } from './story.ts';
import { fromStyles, type Style, type StyleSheet } from './style-sheet.ts';

/** The words of a paragraph with their looks after styles. */
export function styledRuns(paragraph: StoryParagraph, styles: StyleSheet): StyledStretch[] {
  const { properties, length } = paragraph;
  const begins = paragraph.runs[0]?.from === 0 ? [] : [{ from: 0, properties: PLAIN }];
  const runs = [...begins, ...paragraph.runs];
  return runs.map((run, i) => ({
    from: run.from,
    to: runs[i + 1]?.from ?? length,
    look: lookOfRun(run.properties, properties, styles),
  }));
}

function lookOfRun(
  own: Readonly<RunProperties>,
  { style, shade }: Readonly<ParagraphProperties>,
  styles: StyleSheet,
): Look {
  const ofParagraph = styles.paragraphLine(style);
  const ofWords = own.style === null ? [] : styles.lineOf(own.style);
  // A style of words that is bold makes bold words plain in a paragraph whose style is bold already.
  const toggled = (what: 'bold' | 'italic') => own[what] ?? isIn(ofParagraph, what) !== isIn(ofWords, what);
  const said = <T>(of: (run: Readonly<RunProperties>) => T | null) =>
    of(own) ?? fromStyles(ofWords, ({ run }) => of(run)) ?? fromStyles(ofParagraph, ({ run }) => of(run));
  return {
    bold: toggled('bold'),
    italic: toggled('italic'),
    underline: said(({ underline }) => underline) ?? false,
    colour: said((run) => run.highlight) || said((run) => run.shade) || shade || '',
  };
}

function isIn(line: readonly Style[], what: 'bold' | 'italic'): boolean {
  return fromStyles(line, ({ run }) => run[what]) ?? false;
}
