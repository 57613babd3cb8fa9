import type { ProjectCopy } from '../../gate/exhibit.ts';
import {
  LEGEND_ROLES,
  type LegendRole,
  WRITTEN_FACTS,
  type WrittenForm,
} from '../../interviews/written-form.ts';
import type { Language } from '../../model/project.ts';
import { WRITTEN_BY } from '../../sources/markdown/front-matter.ts';
import { oneLine, plainText } from '../plain.ts';
import { writeMargin } from './margin.ts';
import { markedLines } from './marked-text.ts';
import { type MarginRemark, remarkOf } from './remarks.ts';
import { yamlText } from './yaml-text.ts';

type InterviewOfCopy = ProjectCopy['interviews'][number];
type UnreadOfCopy = ProjectCopy['unread'][number];

/** The file of one interview, and the remarks that it has no room for. */
export function interviewText(
  interview: InterviewOfCopy,
  language: Language,
): { readonly text: string; readonly beside: readonly MarginRemark[] } {
  const texts = interview.turns.map(({ text }) => plainText([text], language));
  const remarks = interview.margin.map((note) => remarkOf(note, language));
  const { margin, beside } = writeMargin(texts, remarks);
  const { date, duration, byPhone } = interview;
  const facts = {
    ...(date === null ? {} : { [WRITTEN_FACTS.date]: oneLine([date], language) }),
    ...(duration === null ? {} : { [WRITTEN_FACTS.minutes]: duration }),
    ...(byPhone ? { [WRITTEN_FACTS.phone]: true } : {}),
  };
  const legend = [
    ...interview.speakers.map(({ mark, role }) => legendLine(oneLine([mark], language), role, language)),
    ...passedOver(interview, language),
  ];
  const turns = interview.turns.flatMap(({ mark, times }, i) => {
    const inserted = withTimes(margin.at[i] ?? new Map(), times);
    const [first = '', ...others] = markedLines(texts[i] ?? '', inserted);
    return [`${boldMark(oneLine([mark], language))} ${first}`.trim(), ...others];
  });
  return {
    text: fileText('interview', facts, [titleLine(interview, language), legend.join('\n'), ...turns]),
    beside,
  };
}

/** What is announced and was not read: its heading, and what stood where a speaker would. */
export function unreadText(unread: UnreadOfCopy, language: Language): string {
  const legend = passedOver(unread, language);
  return fileText('interview', {}, [titleLine(unread, language), legend.join('\n')]);
}

/** A file with its front matter, blocks apart by an empty line. */
export function fileText(form: WrittenForm, facts: object, blocks: readonly string[]): string {
  const front = `---\n${yamlText({ [WRITTEN_BY]: form, ...facts })}---`;
  return `${[front, ...blocks].filter((block) => block !== '').join('\n\n')}\n`;
}

function titleLine({ heading }: UnreadOfCopy, language: Language): string {
  return `# ${markedLines(oneLine([heading], language), new Map()).join(' ')}`;
}

function passedOver({ passedOver: marks }: UnreadOfCopy, language: Language): string[] {
  return marks.map((mark) => legendLine(oneLine([mark], language), 'passed-over', language));
}

function legendLine(mark: string, role: LegendRole, language: Language): string {
  return `> ${boldMark(mark)} ${LEGEND_ROLES[role].in(language)}`;
}

function boldMark(mark: string): string {
  return `**${markedLines(mark, new Map()).join(' ')}:**`;
}

/** `[00:12:03.500]` where words were said, in front of what stands there. */
function withTimes(
  insertions: ReadonlyMap<number, string>,
  times: InterviewOfCopy['turns'][number]['times'],
): ReadonlyMap<number, string> {
  const all = new Map(insertions);
  for (const { offset, time } of times) all.set(offset, `${clock(time)} ${all.get(offset) ?? ''}`);
  return all;
}

function clock(time: number): string {
  const [hours, minutes, seconds] = [time / 3_600_000, (time / 60_000) % 60, (time / 1000) % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  const rest = time % 1000 === 0 ? '' : `.${String(time % 1000).padStart(3, '0')}`;
  return `[${hours}:${minutes}:${seconds}${rest}]`;
}
