/**
 * Words that the program itself writes into files: keys, headings, sentences, and the values that Word expects. Whoever
 * is called so (an Ellen Page, the WHO) is hidden in its place; finding that word in a file says nothing.
 */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'aantal alinea all alle alleen alles altered and ander andere anoniem anonymous another app applies ' +
    'arial audit auto back because bedoelde begin below bestaan bevindingen bijlage bmp bullet but cause ' +
    'cdtf cel cell cells cex changed changes char character children cid citaat citaten citation ' +
    'citations claim claimed claims clear code codeboek codebook codebooks codes column columns ' +
    'comments compare comparison compatibility content continuation contradict contradicted controle core ' +
    'cost counted cross crosstab csv custom daaronder daarvan dan dat data dcmitype dcterms default ' +
    'detail deze did die dit doc document docx dominated dot dxa each ededed een elements elke elsewhere ' +
    'encoding end endnote endnotes every false findings fit fixed font footer footnote footnotes for ' +
    'found fragment fragmenten fragments from gaan geeft geen gepseudonimiseerd geschreven getal gevonden ' +
    'gezegd gif gives groepen group groups haar has have heading hebben hoe hoeveel hoeveelheid hold ' +
    'holds how http hybrid hyperlink image interview its jpeg jpg json kantlijn key kijk kind kloppen ' +
    'klopt komt kruistabel label labelboom labels language left letterlijk line list look many marks mean ' +
    'mend met misschien missing mode multilevel naar names negation niet nodes noemt noot normal ' +
    'normalised not note null numbering nummer numpages odttf offset only ontkenning opmerking org out ' +
    'page pairs paragraph paren passen plaatshouder placeholder png points portrait preserve props ' +
    'provenance pseudonymised purl quantifier quantity quote quotes reached reference regel rels report ' +
    'resolve respondent respondenten respondents right row rows said say says sdtdh sentence sentences ' +
    'separate separator settings shared single slip small speaker spreken staat standalone stands status ' +
    'strong styles sub suggestion superscript svg tab table target targets tegen tekens terms terug text ' +
    'than that the thema theme themes there this title transcript transcripts tree true turn types ' +
    'unclear unit unresolved utf veranderd verbatim verbeter verder vergelijking verschrijving version ' +
    'verslag verwijst verwijzing verwijzingen voetnoot was wat wel what who wie with without woorden ' +
    'words written xml yes you zeggen zegt zin zinnen zonder'
  ).split(' '),
);
