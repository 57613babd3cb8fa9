/**
 * Words that the program itself writes into files: keys, headings, sentences, and the values that Word expects. Whoever
 * is called so (an Ellen Page, the WHO) is hidden in its place; finding that word in a file says nothing.
 */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'aantal achter alinea all alle alleen alles altered and ander andere anoniem anonymous another ' +
    'app appendix applies arial audit auto back because bedoelde begin behind below bestaan ' +
    'bevindingen bijlage bmp brackets bullet but cannot cause cdtf cel cell cells cex changed changes ' +
    'char character children cid citaat citaten citation citations cited claim claimed claims clear ' +
    'code codeboek codebook codebooks coded codes column columns combinaties comments compare ' +
    'comparison compatibility content continuation contradict contradicted controle core cost counted ' +
    'cross crosstab csv custom daaronder daarvan dan dat data dcmitype dcterms default detail deze ' +
    'did die dit doc document docx does dominated dot dxa each ededed een elements elke elsewhere ' +
    'encoding end endnote endnotes every false findings fit fixed font footer footnote footnotes for ' +
    'found fragment fragmenten fragments from gaan gecodeerd geeft geen gepseudonimiseerd geschreven ' +
    'getal gevonden gezegd gif gives groep groepen group groups haakjes haar has have heading hebben ' +
    'hoe hoeveel hoeveelheid hold holds how http hybrid hyperlink image interview its jpeg jpg json ' +
    'judged kantlijn key kijk kind kloppen klopt komt kruistabel label labelboom labels language ' +
    'layer leestekens left letterlijk line list look many marks mean mend mention met misschien ' +
    'missing mode multilevel naar names negation niet nodes noemt noot normal normalised not note ' +
    'notes null numbering nummer numpages odttf offset onbekende only ontkenning opmerking ' +
    'opmerkingen org out page pairs paragraph paren passen plaatshouder placeholder png points ' +
    'portrait preserve props provenance pseudonymised purl quantifier quantity quote quotes reached ' +
    'reference regel rels report resolve respondent respondenten respondents right row rows said say ' +
    'says sdtdh sentence sentences separate separator settings shared single slip small speaker ' +
    'spreken staat standalone stands statement statements status strong styles sub suggestion ' +
    'superscript svg tab table target targets tegen tekens terms terug text than that the thema theme ' +
    'themes there this time title transcript transcripts tree true turn tussen types uitspraak ' +
    'uitspraken unclear unit unresolved utf veranderd verbatim verbeter verder vergelijking ' +
    'verschrijving version verslag verwezen verwijst verwijzing verwijzingen voetnoot was wat wel ' +
    'were what who wie with without woorden words written xml yes you zeggen zegt zijn zin zinnen ' +
    'zonder'
  ).split(' '),
);
