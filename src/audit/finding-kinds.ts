import { type AnyFindingKind, kindsOfFile } from '../sentences/finding-kind.ts';
import * as onCitations from './citations/citation-kinds.ts';
import { CITED_BEYOND_THE_END, CITED_NO_SUCH_LINE, LINES_NOT_NUMBERED } from './citations/cited-lines.ts';
import {
  CITED_ON_OTHER_DATE,
  NAMED_IN_OTHER_INTERVIEW,
  NAMED_NO_RESPONDENT,
  NUMBER_NOT_READ,
} from './citations/mention-findings.ts';
import { CITED_NOBODY_INTERVIEWED } from './citations/personal-citations.ts';
import { MARK_OF_NO_INTERVIEW } from './citations/stray-marks.ts';
import { CITES_ANOTHER_NUMBER } from './claims/cited-otherwise.ts';
import * as onClaims from './claims/claim-kinds.ts';
import { COUNTED_ELSEWHERE, GROUP_NOT_JUDGED } from './claims/left-alone.ts';
import { CLAIM_ON_OTHERS, OTHERS_NOT_JUDGED } from './claims/other-people.ts';
import { SAID_OTHERWISE } from './claims/said-otherwise.ts';
import { TOPICS_COMPARED } from './claims/topics-compared.ts';
import * as onQuotes from './quotes/quote-kinds.ts';
import { SET_IN_AND_NOT_SAID } from './quotes/set-in-quotes.ts';
import * as onTables from './quotes/table-kinds.ts';
import { TABLE_COUNT_CONTRADICTED, TABLE_JUDGED, TABLE_NOT_JUDGED } from './study/count-table-findings.ts';
import { COUNT_CONTRADICTED } from './study/counts.ts';
import { PROMISED_ANONYMITY } from './study/promises.ts';
import { APPENDIX_ELSEWHERE, APPENDIX_TO_MAKE, PART_NOT_FOUND } from './study/references-within.ts';
import { CODES_NOT_CITED } from './study/uncited-codes.ts';
import { REPORTED_ON_OTHER_DAY } from './study/weekdays.ts';
import { CLAIM_DENIES_CODE, CLAIM_DENIES_NAMED_CODE } from './verdicts/denied-people.ts';

export const FOUND_BY_AUDIT: readonly AnyFindingKind[] = [
  ...kindsOfFile(onTables),
  ...kindsOfFile(onQuotes),
  ...kindsOfFile(onClaims),
  ...kindsOfFile(onCitations),
  COUNT_CONTRADICTED,
  NAMED_NO_RESPONDENT,
  NAMED_IN_OTHER_INTERVIEW,
  CITED_ON_OTHER_DATE,
  NUMBER_NOT_READ,
  MARK_OF_NO_INTERVIEW,
  CITED_NOBODY_INTERVIEWED,
  CITED_NO_SUCH_LINE,
  CITED_BEYOND_THE_END,
  LINES_NOT_NUMBERED,
  PROMISED_ANONYMITY,
  APPENDIX_ELSEWHERE,
  APPENDIX_TO_MAKE,
  PART_NOT_FOUND,
  CODES_NOT_CITED,
  REPORTED_ON_OTHER_DAY,
  SET_IN_AND_NOT_SAID,
  CITES_ANOTHER_NUMBER,
  CLAIM_ON_OTHERS,
  OTHERS_NOT_JUDGED,
  COUNTED_ELSEWHERE,
  GROUP_NOT_JUDGED,
  SAID_OTHERWISE,
  TOPICS_COMPARED,
  CLAIM_DENIES_CODE,
  CLAIM_DENIES_NAMED_CODE,
  TABLE_COUNT_CONTRADICTED,
  TABLE_JUDGED,
  TABLE_NOT_JUDGED,
];
