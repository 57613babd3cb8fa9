/** By which words a report speaks of each appendix that is made of its codes, in any language: to number it, and to say that it can be made. */
export const APPENDIX_WORDS = {
  tree: /boom(?:diagram|structu)|(?:label|code(?:er)?)-?bo(?:om|men)|bo(?:om|men) (?:met|van) (?:\p{L}+ )?(?:codes|labels)|(?:codes|labels) als (?:een )?boom|(?:code|label|coding|tree)(?:[- ]|(?<=code))(?:tree|diagram)|(?:trees?|hierarch(?:y|ies)) of (?:\p{L}+ )?(?:codes|labels)|(?:code|label)-?hiërarchie/iu,
  /** Where the tree has no words of its own. */
  codebook: /cod(?:e|ing|eer)[\s-]?(?:book|boek|lijst|list|schem|frame|structu)/iu,
  fragments:
    /fragment(?:s|en(?!-?matrix)|-?(?:overzicht|tabel|lijst))|(?:gecodeerde|gelabelde|coded) (?:tekst|segment|passage|uitspra|citat|quot|excerpt)|(?:citaten|uitspraken|passages|quotations|quotes|segments|excerpts) (?:\p{L}+ )?(?:per|by|bij (?:elk|ieder)e?|for each|under each|of each) (?:label|code|sub|them)/iu,
  crosstab: /kruistabel|cross-?\s?tab/i,
  compare:
    /(?:citaten|fragmenten)-?matrix|quote[- ]matrix|vergelijking (?:(?:van|tussen) (?:de |alle )?(?:\p{L}+ )?groepen|per thema)|groepsvergelijking|comparison (?:(?:of|between) (?:the )?(?:\p{L}+ )?groups|by theme)/iu,
  matrix:
    /cod(?:e|ing)-?\s?matri|codes en respondenten|matri(?:x|ces) (?:van|met|of) (?:de |the )?codes|codes (?:tegenover|per|by|against|and) (?:de |the )?respondent/i,
} as const;
