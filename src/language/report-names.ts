/** By which words a report speaks of what kantlijn makes of the codes, in any language: by the name of the analysis. */
export const REPORT_NAMES = {
  tree: /boom(?:diagram|structu)|(?:label|code(?:er)?)-?bo(?:om|men)|bo(?:om|men) (?:met|van) (?:\p{L}+ )?(?:codes|labels)|(?:codes|labels) als (?:een )?boom|(?:code|label|coding|tree)(?:[- ]|(?<=code))(?:tree|diagram)|(?:trees?|hierarch(?:y|ies)) of (?:\p{L}+ )?(?:codes|labels)|(?:code|label)-?hiërarchie/iu,
  fragments:
    /fragment(?:s|en(?!-?matrix)|-?(?:overzicht|tabel|lijst))|(?:gecodeerde|gelabelde|coded) (?:tekst|segment|passage|uitspra|citat|quot|excerpt)|(?:citaten|uitspraken|passages|quotations|quotes|segments|excerpts) (?:\p{L}+ )?(?:per|by|bij (?:elk|ieder)e?|for each|under each|of each) (?:label|code|sub|them)/iu,
  crosstab: /kruistabel|cross-?\s?tab/i,
  compare:
    /(?:citaten|fragmenten)-?matrix|quote[- ]matrix|vergelijking (?:(?:van|tussen) (?:de |alle )?(?:\p{L}+ )?groepen|per thema)|groepsvergelijking|comparison (?:(?:of|between) (?:the )?(?:\p{L}+ )?groups|by theme)/iu,
  matrix:
    /cod(?:e|ing)-?\s?matri|codes en respondenten|matri(?:x|ces) (?:van|met|of) (?:de |the )?codes|codes (?:tegenover|per|by|against|and) (?:de |the )?respondent/i,
  methods: /(?<!\p{L})(?:verantwoording|COREQ)(?!\p{L})/iu,
} as const;

const ALL = Object.values(REPORT_NAMES);

/** True for words that speak of something that kantlijn makes; "codeboek" too, which its trees show. */
export function namesReport(words: string): boolean {
  return ALL.some((name) => name.test(words)) || /codeboek|codebook/iu.test(words);
}
