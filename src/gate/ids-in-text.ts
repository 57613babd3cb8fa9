/** UTF-16 units that are looked at on either side. */
const REACH = 80;
/** "#haan", "@haan", "(#werk/haan", "./haan/lijst", "www.haan". */
const ID_BEFORE = /^[^\p{L}\p{N}#@]{0,3}[#@]|\.\/|\\|:\/\/|^[(['"]?(?:~?\/|www\.)/iu;
/** "haan.docx", "haan_2.docx". */
const FILE_AFTER =
  /^[\p{L}\p{N}_.-]{0,40}\.(?:docx?|odt|rtf|txt|md|vtt|srt|pdf|csv|xlsx?|html?|mp[34]|wav|m4a|jpe?g|png)(?![\p{L}\p{N}])/iu;

/** Whether words stand in a hashtag, a handle, a path or the name of a file, in which nobody writes capitals. */
export function standsInId(words: string, start: number, end: number): boolean {
  return ID_BEFORE.test(writtenBefore(words, start)) || FILE_AFTER.test(words.slice(end, end + REACH));
}

/** What stands before a place, up to a blank. Not by a pattern, which looks from each letter on: it is asked of half the words. */
function writtenBefore(words: string, end: number): string {
  let start = end;
  while (start > 0 && start > end - REACH && !/\s/u.test(words.charAt(start - 1))) start--;
  return words.slice(start, end);
}
