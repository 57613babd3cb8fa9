import { namesGroupTalk } from '../../language/group-talks.ts';

const INTERVIEWED =
  /ge[iï]nterviewd|(?<!\p{L})(?:interviewed|deelgenomen|(?:namen|nam)\s[^.]{0,30}deel|deelnamen|took\s+part|participated|bevraagd|ondervraagd)(?!\p{L})/iu;
/** "In de interviews", "(interview 1 en 3)" and "(interview kok 1)" are where it was said. */
const TALKS =
  /(?<!(?:in|uit|tijdens|during|from|across)\s+(?:(?:de|het|the|alle|all|beide|both|hun|their|zijn|haar)\s+)?)(?<!\p{L})interviews?(?!\p{L}|\s+\d)(?!(?<=interview)\s+\p{L}+\s+\d)/iu;
/** By those who were asked it is no interview: "vier jongeren hebben met een mentor gesproken". */
const SPOKEN = /(?<!\p{L})(?:gesproken|sprak|spraken|spoke|spoken)(?!\p{L})/iu;
const WERE_SPOKEN =
  /(?<!\p{L})(?:is|zijn|werd(?:en)?|was|were)\s(?!.*\sdoor\s).*(?:gesproken|spoken\s+(?:to|with))|gesproken\s+(?:is|zijn|werd(?:en)?)(?!\p{L})/iu;

/** Of a sentence that names a focus group: about who was in it, and not about what was said there. */
const HELD =
  /(?<!\p{L})(?:gehouden|georganiseerd|bestond(?:en)?|bestaat|held|organi[sz]ed|consist(?:s|ed)|met\s+(?:\d|\p{L}+\s+(?:deelnemers|bewoners))|with\s+\d)/iu;

const WERE_HELD =
  /(?<!\p{L})(?:gevoerd|voerden?|gehouden|hield(?:en)?|afgenomen|nam(?:en)?|had(?:den)?|gehad|plaatsgevonden|opgenomen|waarvan|held|conducted|took\s+place|recorded|of\s+which)(?!\p{L})|(?:gesprekken|conversations|talks)\s*[:(]/iu;
const DID =
  /(?<!\p{L})(?:hebben|heeft|had(?:den)?|voerden?|hield(?:en)?|namen?|have|has|held|conducted)(?!\p{L})/iu;
const WRITER =
  /(?<!\p{L})(?:wij|we|ik|i|onderzoek\p{L}*|interviewers?|researchers?|auteurs?|authors?)(?!\p{L})/iu;

/** Of a sentence that counts talks at `at`, whether the study had so many: "de bewoners hebben" tells what residents did. */
export function saysTheyWereHeld(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  return WERE_HELD.test(sentence) && (!DID.test(before) || WRITER.test(before));
}

/** Whether a sentence tells of whom was spoken with, and not of what they said. */
export function isOfTheStudy(sentence: string): boolean {
  const isSpoken = SPOKEN.test(sentence) && (WRITER.test(sentence) || WERE_SPOKEN.test(sentence));
  return (
    isSpoken ||
    INTERVIEWED.test(sentence) ||
    TALKS.test(sentence) ||
    (namesGroupTalk(sentence) && HELD.test(sentence))
  );
}

const PROCEDURE =
  /(?<!\p{L})(?:anonie?m|anonimi|geanonimiseerd|vertrouwelijk|toestemming|benaderd|geworven|uitgenodigd|bedankt|getranscribeerd|anonym|confidential|consent|recruited|approached|invited|thanked|transcribed)/iu;

/** "Het gesprek met docent 2 duurde een uur", "the interview with R3 took place on Tuesday". */
const TALK_TOOK_PLACE =
  /(?<!\p{L})(?:interview|gesprek|conversation|talk)\s+(?:met|with)\s[^.;:]{1,60}?\s(?:(?:was|is|vond|werd)\s+(?:\p{L}+\s+){0,2}?(?:op|in|bij|via|plaats|gehouden|afgenomen|opgenomen|on|at|held|recorded|conducted)|duurde|lasted|took)(?!\p{L})/iu;

/** Whether it tells how people were dealt with in the study: "alle deelnemers is anonimiteit beloofd". */
export function isOfTheProcedure(sentence: string): boolean {
  return PROCEDURE.test(sentence) || TALK_TOOK_PLACE.test(sentence);
}
