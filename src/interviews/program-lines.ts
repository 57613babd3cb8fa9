/** Names of files of sound or picture. */
const RECORDING = String.raw`[^\s:][^:\n]{0,100}\.(?:mp3|mp4|m4a|m4v|wav|wma|mov|ogg|opus|aac|flac|webm|avi|mkv)`;

/** What a program, or whoever types out a recording, writes beside the talk: who made it, of which file, where it begins and ends. */
const PROGRAM_LINES: readonly RegExp[] = [
  // "Transcribed by https://otter.ai", "(Transcribed with noScribe vers. 0.5)", "Getranscribeerd met Amberscript"
  /^\W{0,3}(?:transcribed|transcription|transcript|generated|created|exported|getranscribeerd|transcriptie|gegenereerd|gemaakt|geëxporteerd)(?: automatically| automatisch)? (?:by|with|using|from|met|door|via|op)\s(?:\S+\s?){1,8}$/iu,
  // "Karin started transcription", "Karin heeft de transcriptie gestopt"
  /^.{0,60}(?:(?:started|stopped|ended) (?:the )?(?:transcription|recording)|(?:transcriptie|opname) (?:is )?(?:gestart|gestopt|beëindigd))\W?$/iu,
  new RegExp(
    `^(?:(?:audio|video|media|source|bron)[ -]?(?:source|file|bron|bestand)?|recording|opname(?:bestand)?|bestand(?:snaam)?|file ?(?:name)?)\\s*[:：]?\\s*(?:[a-z]:)?${RECORDING}$`,
    'iu',
  ),
  new RegExp(`^(?:[a-z]:)?${RECORDING}$`, 'iu'),
  /^(?:start|stop|einde?|end)\s*[:：]\s*\d{1,2}:\d{2}(?::\d{2})?$/iu,
];

/** What closes a recording or a talk. */
const ENDS: readonly RegExp[] = [
  // "Einde interview", "[Einde van de opname]", "-- end of recording --"
  /^\W{0,5}(?:einde?|end)(?: van)?(?: of)?(?: (?:het|de|the))? (?:interview|gesprek|opname|geluidsopname|geluidsfragment|transcript(?:ie|ion)?|recording|conversation|tape|audio|band)(?: \d{1,2})?\W{0,5}$/iu,
  // "[opname stopt]", "De opname is gestopt.", "recording stopped"
  /^\W{0,5}(?:de |the )?(?:geluids|audio)?(?:opname|recording|tape|recorder)(?: (?:is|was|wordt|gets))?(?: turned)? (?:stopt|gestopt|stops?|stopped|uit|uitgezet|off|beëindigd|eindigt|ended|ends)\W{0,5}$/iu,
];

const RECORDING_WORDS =
  '(?:(?:de|het|the) )?(?:geluids|audio|band|video)?(?:opname|transcriptie|interview|gesprek|recording|tape|recorder|conversation)';
// No bracket that closes stands in it, or what somebody says behind it would be part of it: "(pauze, dan) ja".
const REASON_WORDS = String.raw`(?:[^\n()[\]]|\([^()\n]*\)){1,80}`;
const REASON = String.raw`(?<reason>\s*[:;,.–—-]\s*${REASON_WORDS}|\s*\([^()\n]{1,80}\)|\s(?:vanwege|wegens|door|omdat|om|na|want|for|because|due|after|by|as|at)\s${REASON_WORDS})?`;
const WORDS_BETWEEN =
  '(?: (?:is|was|wordt|werd|even|kort|kortstondig|tijdelijk|weer|opnieuw|hier|has|been|briefly|again|here|then))*';
const AROUND = (words: string) =>
  new RegExp(`^[\\s*_]*[[(]\\W{0,3}${words}${REASON}\\W{0,3}[\\])][\\s*_.]*$`, 'iu');
/** "[opname gestopt: brandalarm]": a reason stands between brackets alone, or it is what somebody says. */
const STOPS = AROUND(
  `${RECORDING_WORDS}${WORDS_BETWEEN} (?:gestopt|stopt|stopgezet|uitgezet|uit|stops|stopped|turned off|switched off)`,
);
/** "[opname hervat]", "(recording interrupted: fire drill)", "[pauze]". */
const GOES_ON: readonly RegExp[] = [
  AROUND(
    `${RECORDING_WORDS}${WORDS_BETWEEN} (?:onderbroken|gepauzeerd|hervat|(?:gaat|loopt) (?:weer )?(?:verder|door)|loopt weer|weer aan|aangezet|herstart|vervolgd|interrupted|paused|resumes|resumed|continues|continued|restarts|restarted|back on)`,
  ),
  AROUND(
    '(?:korte? |kleine |a |short |brief )?(?:pauze|onderbreking|koffiepauze|pause|break|interruption|coffee break|hervatting(?: van (?:de|het) (?:opname|gesprek|interview))?)',
  ),
  new RegExp(`^\\W{0,5}${RECORDING_WORDS}${WORDS_BETWEEN} (?:hervat|resumed|resumes)\\W{0,5}$`, 'iu'),
];

const LONGEST = 160;
const MAY_BE =
  /transcri|generat|gegenereerd|created|gemaakt|export|record|opname|\.\w{3,4}$|^\W{0,5}(?:start|stop|ein|end)/iu;
const MAY_BREAK =
  /opname|transcriptie|interview|gesprek|record|tape|conversation|pauze|pause|break|brek|interruption|hervat/iu;

/** True for a line that nobody said and that tells nothing of an interview. */
export function isOfProgram(line: string): boolean {
  if (line.length > LONGEST || !MAY_BE.test(line)) return false;
  const words = line.trim();
  return PROGRAM_LINES.some((pattern) => pattern.test(words));
}

/** "Einde interview", "[opname stopt]": what is written below it without a mark nobody in the talk says. */
export function endsTalk(line: string): boolean {
  return line.length <= LONGEST && MAY_BE.test(line) && ENDS.some((pattern) => pattern.test(line.trim()));
}

/** "[opname hervat]", "[pauze]": no words of anybody, and whoever spoke before it goes on behind it. */
export function breaksTalk(line: string): boolean {
  return mayBreak(line) && GOES_ON.some((pattern) => pattern.test(line.trim()));
}

/** Any line about the recording that nobody says: where it ends, stops, is interrupted or goes on. */
export function isOfRecording(line: string): boolean {
  return endsTalk(line) || breaksTalk(line) || (mayBreak(line) && STOPS.test(line.trim()));
}

/** "[opname gestopt: telefoon]": it tells more than that. */
export function tellsWhy(line: string): boolean {
  if (!mayBreak(line)) return false;
  return [STOPS, ...GOES_ON].some((pattern) => {
    const { reason } = pattern.exec(line.trim())?.groups ?? {};
    return reason !== undefined;
  });
}

function mayBreak(line: string): boolean {
  return line.length <= LONGEST && MAY_BREAK.test(line);
}
