const SPOKEN =
  /ge[iï]nterviewd|gesproken|interviews?(?!\p{L})|(?<!\p{L})(?:sprak|spraken|spoke|interviewed|focus\s?(?:groep|group)|deelgenomen|(?:namen|nam)\s[^.]{0,30}deel|deelnamen|took\s+part|participated|bevraagd|ondervraagd)(?!\p{L})/iu;

/** Whether a sentence tells of whom was spoken with, and not of what they said. */
export function isOfTheStudy(sentence: string): boolean {
  return SPOKEN.test(sentence);
}
