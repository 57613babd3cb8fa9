/** Of these the names are made that Word gives to styles itself, in English wherever it runs. */
const VOCABULARY = new Set(
  (
    'normal heading headings index toc list bullet number continue title closing signature default paragraph font body ' +
    'text indent message header subtitle salutation date first note block hyperlink followedhyperlink strong emphasis ' +
    'document map plain e-mail html top bottom of form web acronym address cite code definition keyboard preformatted ' +
    'sample typewriter variable table annotation subject no outline simple classic colorful columns grid effects ' +
    'contemporary elegant professional subtle balloon theme placeholder spacing light shading accent medium dark ' +
    'revision quote intense reference book bibliography mention smart hashtag unresolved link envelope return footnote ' +
    'endnote authorities figures macro toa caption line page footer a i article section char'
  ).split(' '),
);

/** Whether a style's name ("heading 1", "Plain Table 2") is the same in everybody's Word. */
export function isNameOfWord(name: string): boolean {
  return name
    .split(/[\s()/]+/)
    .every((word) => /^(?:\d*|3D)$/.test(word) || VOCABULARY.has(word.toLowerCase()));
}
