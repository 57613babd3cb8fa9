import { InternalHyperlink, PageReference, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Exhibit } from '../gate/exhibit.ts';
import type { Language } from '../model/project.ts';
import { saidWords } from '../sentences/said.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { TITLE } from './docx-blocks.ts';
import type { Page } from './docx-page.ts';
import { headingAnchor, isInContents, textRuns } from './docx-text.ts';
import { oneLine } from './plain.ts';

const CONTENTS = sentence('Inhoud', 'Contents');

/**
 * The appendices of a document and the labels in them, each with its page. Every number is a field of its own: what Word
 * makes a whole table of contents of stays empty in LibreOffice until somebody updates it.
 */
export function tableOfContents(exhibits: readonly Exhibit[], page: Page, language: Language): Paragraph[] {
  const title = saidWords(say(CONTENTS, language));
  const entries = exhibits.flatMap((exhibit, i) => [
    { words: oneLine(exhibit.title, language), level: 1, anchor: headingAnchor(i, TITLE) },
    ...exhibit.blocks.flatMap((block, number) =>
      block.kind === 'heading' && isInContents(block.level)
        ? [{ words: oneLine(block.text, language), level: block.level, anchor: headingAnchor(i, number) }]
        : [],
    ),
  ]);
  return [
    new Paragraph({ style: 'ContentsHeading', children: textRuns(title, language) }),
    ...entries.map(
      ({ words, level, anchor }) =>
        new Paragraph({
          style: `TOC${level}`,
          tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth, leader: 'dot' }],
          children: [
            new InternalHyperlink({ anchor, children: textRuns(words, language) }),
            new TextRun({ children: [new Tab()] }),
            new PageReference(anchor, { hyperlink: true }),
          ],
        }),
    ),
  ];
}
