import type { Block, Inline } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import type { Language } from '../../model/project.ts';
import { listed } from '../../sentences/inline.ts';
import { say, speaking } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import type { NewCodesOf } from './new-codes.ts';
import type { MethodsReport } from './report.ts';
import { columnTable, paragraph, sectionHeading } from './section.ts';

const SAYS = {
  title: sentence('Nieuwe codes per interview', 'New codes per interview'),
  fresh: sentence('Nieuw', 'New'),
  total: sentence('Tot nu toe', 'So far'),
  order: sentence('In volgorde van de datum.', 'In order of date.'),
  undated: sentence(
    'In volgorde van de datum; {count} {count|interview|interviews} zonder datum {count|staat|staan} achteraan.',
    'In order of date; {count} {count|interview|interviews} without a date {count|comes|come} last.',
  ),
  noDates: sentence(
    'In de volgorde van de documenten: geen van deze interviews heeft een datum.',
    'In the order of the documents: none of these interviews has a date.',
  ),
  few: sentence(
    'Zo weinig interviews (hoogstens {count} per codeboek) kunnen geen verzadiging laten zien: dat het laatste interview weinig nieuws bracht, zegt niet dat het volgende dat ook doet.',
    'So few interviews (at most {count} per codebook) cannot show saturation: that the last one brought little that was new does not mean that the next one would bring little too.',
  ),
  many: sentence(
    'De tabel laat zien wanneer er nog nieuwe codes bij kwamen. Of dat verzadiging is, hangt ook af van de vragen en van wie er niet gesproken is.',
    'The table shows when new codes were still added. Whether that is saturation depends on the questions too, and on who was not spoken to.',
  ),
} as const;

/** Of a rather alike group most codes are met in twelve interviews (Guest, Bunce and Johnson 2006). */
const ENOUGH_TO_TELL = 12;

export function newCodeBlocks({ newCodes }: Safe<MethodsReport>, language: Language): Block[] {
  const says = speaking(language);
  if (newCodes.length === 0) return [];
  const most = Math.max(...newCodes.map(({ interviews }) => interviews.length));
  const isFew = newCodes.some(({ interviews }) => interviews.length < ENOUGH_TO_TELL);
  return [
    sectionHeading([says(SAYS.title)], [22], language),
    ...newCodes.flatMap(({ title, interviews }): Block[] => [
      { kind: 'heading', level: 3, text: [title] },
      columnTable(
        [
          [says(WORDS.interview), 2],
          [says(SAYS.fresh), 1],
          [says(SAYS.total), 1],
          [says(WORDS.codes), 8],
        ],
        interviews.map(newCodesRow),
      ),
      paragraph(orderLine(interviews, language)),
    ]),
    paragraph(isFew ? says(SAYS.few, { count: most }) : says(SAYS.many)),
  ];
}

function newCodesRow({ transcript, codes, total }: Safe<NewCodesOf>): Inline[] {
  return [[transcript], [codes.length], [total], codes.length === 0 ? ['–'] : listed(codes)];
}

function orderLine(interviews: readonly Safe<NewCodesOf>[], language: Language) {
  const count = interviews.filter(({ isDated }) => !isDated).length;
  if (count === interviews.length) return say(SAYS.noDates, language);
  return count === 0 ? say(SAYS.order, language) : say(SAYS.undated, language, { count });
}
