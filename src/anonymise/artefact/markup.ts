// What ends a paragraph, a cell or a line; between two of them words do not run on.
const BLOCK =
  /<\/?(?:[\w.-]+:)?(?:p|tab|br|cr|tc|tr|div|td|th|li|h[1-6]|title|si|c|v|is|text|tspan|dt|dd|pre|section|option)(?=[\s/>])[^<>]*>/gi;
const TAG = /<(?![!?])[^<>]*>/g;
const NAMES = /<\/?[\w:.-]+|(?<![\w:.-])[\w:.-]+(?=\s{0,9}=\s{0,9}["'])/g;
// Not words of anybody, though an organisation may be called Microsoft and "Hans" is a script in every theme.
const VOCABULARY =
  /(?:https?:\/\/(?:schemas\.(?:openxmlformats|microsoft)\.(?:org|com)|www\.w3\.org|purl\.o\w+\.org)|urn:schemas-microsoft-com|application\/)[^"'\s<>]*/g;
const SCRIPT = /\sscript="[A-Z][a-z]{3}"/g;
const PRODUCER = /<Application>Microsoft [\w ]+<\/Application>/g;

/**
 * Three ways to read XML or HTML: words that run on through runs of text ("An" + "na" is one word in Word), every tag
 * a space, and the markup itself: values of attributes, comments, instructions.
 */
export function markupViews(text: string): string[] {
  const own = text.replace(PRODUCER, ' ').replace(VOCABULARY, ' ').replace(SCRIPT, ' ');
  return [own.replace(BLOCK, '\n').replace(TAG, ''), own.replace(TAG, ' '), own.replace(NAMES, ' ')];
}
