/**
 * Words that the program itself writes into files: keys, headings, sentences, and the values that Word expects. Whoever
 * is called so (an Ellen Page, the WHO) is hidden in its place; finding that word in a file says nothing.
 */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'aangehaald aantal achter add alinea all alle alleen alles allowed ' +
    'altered and ander andere anoniem anonymous another app appendix applies arial audit auto back ' +
    'because bedoelde bedoelt begin behind below bestaan bevindingen bijlage bmp brackets bullet ' +
    'but cannot cause cdtf cel cell cells cex changed changes char character children cid citaat ' +
    'citaten citation citations cited cites claim claimed claims clear code codeboek codebook ' +
    'codebooks coded codes column columns combinaties comes comments compare comparison ' +
    'compatibility content continuation contradict contradicted controle core cost counted cross ' +
    'crosstab csv custom daarna daarom daaronder daarvan dan dat data dcmitype dcterms default ' +
    'detail deze dichtst did die dit doc document docx does dominated dot dxa each ededed een ' +
    'elements elke elsewhere encoding end endnote endnotes ervan every false findings fit fixed ' +
    'font footer footnote footnotes for forgotten found fragment fragmenten fragments from gaan ' +
    'gecodeerd geeft geen gepseudonimiseerd geschreven getal getypt gevonden gezegd gif gives groep ' +
    'groepen group groups haakjes haar has have heading hebben heeft hoe hoeveel hoeveelheid hold ' +
    'holds how http hybrid hyperlink iets image interview its jpeg jpg json judged kantlijn key ' +
    'kijk kind kloppen klopt komt kruistabel label labelboom labels landscape language layer lees leestekens ' +
    'left letterlijk lijken line list look mag many marks mean means mend mention met misschien ' +
    'missing mistyped mode multilevel naar names nearest negation nergens never niet nodes noemt ' +
    'noot normal normalised not note notes null numbering nummer numpages odttf offset onbekende ' +
    'only ontkenning opmerking opmerkingen org out page pairs paragraph paren passen perhaps ' +
    'plaatshouder placeholder png points portrait preserve probably props provenance pseudonymised ' +
    'purl quantifier quantity quote quotes reached read reference regel rels report resolve ' +
    'respondent respondenten respondents right row rows said say says sdtdh see seem sentence ' +
    'sentences separate separator settings shared single slip small something speaker spreken staat ' +
    'standalone stands statement statements status strong styles sub suggestion superscript svg tab ' +
    'table target targets tegen tekens terms terug text than that the thema theme themes there ' +
    'therefore this time title transcript transcripts tree true turn tussen types uitspraak ' +
    'uitspraken unclear unit unresolved utf veranderd verbatim verbeter verder vergelijking ' +
    'vergeten verkeerd verschrijving version verslag verwezen verwijst verwijzing verwijzingen ' +
    'voetnoot waar waarschijnlijk was wat wel were what where whether who wie wijst with without ' +
    'woorden worden words written xml yes you zeggen zegt zet zijn zin zinnen zonder'
  ).split(' '),
);
