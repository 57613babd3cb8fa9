import { ANSWERS } from './answers.ts';
import { BEGUN_ANEW } from './begun-anew.ts';
import { CHAPTERS_IN_TALK } from './chapters-in-talk.ts';
import type { Check } from './check.ts';
import { CODE_LISTS } from './code-lists.ts';
import { CODEBOOKS } from './codebooks.ts';
import { CODED_EXPORTS } from './coded-exports.ts';
import { CODES } from './codes.ts';
import { COPIES } from './copies.ts';
import { DIARIES } from './diaries.ts';
import { DISAGREEMENT } from './disagreement.ts';
import { INLINE_MARKS } from './inline-marks.ts';
import { LONE_TITLES } from './lone-titles.ts';
import { MET_TWICE } from './met-twice.ts';
import { NEAR_SPELLINGS } from './near-spellings.ts';
import { NOTES } from './notes.ts';
import { NUMBERED_ANSWERS_CHECK } from './numbered-answers.ts';
import { NUMBERED } from './numbered-words.ts';
import { ONE_OF_SEVERAL } from './one-of-several.ts';
import { REMARKS_ON_TALK } from './remarks-on-talk.ts';
import { TOPICS_APART } from './topics-apart.ts';
import { TRANSCRIPTS } from './transcripts.ts';
import { NAMED_TWICE } from './two-names.ts';
import { UNMARKED } from './unmarked-answers.ts';
import { UNREAD_COLUMNS } from './unread-columns.ts';
import { UNREAD_LISTS } from './unread-lists.ts';
import { WORD_FOR_WORD } from './word-for-word.ts';
import { WORD_SLIPS } from './word-slips.ts';

/** The one list of what `check` looks at. */
export const CHECKS: readonly Check[] = [
  TRANSCRIPTS,
  CODED_EXPORTS,
  DIARIES,
  LONE_TITLES,
  ONE_OF_SEVERAL,
  BEGUN_ANEW,
  MET_TWICE,
  REMARKS_ON_TALK,
  TOPICS_APART,
  NUMBERED_ANSWERS_CHECK,
  CHAPTERS_IN_TALK,
  UNMARKED,
  UNREAD_COLUMNS,
  COPIES,
  WORD_FOR_WORD,
  NOTES,
  ANSWERS,
  CODES,
  DISAGREEMENT,
  NAMED_TWICE,
  WORD_SLIPS,
  NUMBERED,
  CODEBOOKS,
  CODE_LISTS,
  UNREAD_LISTS,
  NEAR_SPELLINGS,
  INLINE_MARKS,
];
