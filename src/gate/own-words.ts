/**
 * Words that the program itself writes into files: keys, headings, sentences, and the values that Word expects. Whoever
 * is called so (an Ellen Page, the WHO) is hidden in its place; finding that word in a file says nothing.
 */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'aangehaald aantal achter add alinea all alle alleen alles allowed altered anchor and ander ' +
    'andere anoniem anonymous another app appendix applies arial arimo audit auto back because ' +
    'bedoelde bedoelt begin behind below bestaan bevindingen bijlage bmp boomdiagram brackets bullet ' +
    'but calibri cannot caption cause cdtf cel cell cells cex changed changes char character ' +
    'children cid citaat citaten citation citations cited cites claim claimed claims clear code ' +
    'codeboek codebook codebooks coded codes column columns combinaties comes comments compare ' +
    'comparison compatibility content continuation continued contradict contradicted controle core ' +
    'cost counted cross crosstab csv custom daarna daarom daaronder daarvan dan dashed dat data ' +
    'dcmitype dcterms default desc detail deze diagram dichtst did die dit doc document docx does ' +
    'dominated dot double dubbele dxa each ededed een elements elke elsewhere encoding end endnote ' +
    'endnotes ervan every false figure figuur fill findings fit fixed font footer footnote footnotes ' +
    'for forgotten found fragment fragmenten fragments from gaan gebruikt gecodeerd geeft geen ' +
    'gepseudonimiseerd geschreven gestreept getal getypt gevonden gezegd gif gives groep groepen ' +
    'group groups haakjes haar has have heading hebben heeft height helvetica hoe hoeveel ' +
    'hoeveelheid hold holds how http hybrid hyperlink iets image img interview its jpeg jpg json ' +
    'judged kantlijn key kijk kind kloppen klopt komt kruistabel label labelboom labels landscape ' +
    'language layer lees leestekens left letterlijk liberation lijken line list look mag many marks ' +
    'mean means mend mention met middle misschien missing mistyped mode multilevel naar names ' +
    'nearest negation nergens never niet nodes noemt noot normal normalised not note notes null ' +
    'numbering nummer numpages odttf offset onbekende only ontkenning opmerking opmerkingen org out ' +
    'page pairs paragraph paren passen path perhaps picture plaatshouder placeholder png points ' +
    'portrait preserve probably props provenance pseudonymised purl quantifier quantity quote quotes ' +
    'rand rapport reached read rect reference regel rels report resolve respondent respondenten ' +
    'respondents right role row rows said sans say says sdtdh see seem sentence sentences separate ' +
    'separator serif settings shared single size slip small something speaker spreken staat ' +
    'standalone stands start statement statements status stroke strong styles sub suggestion ' +
    'superscript svg tab table target targets tegen tekens terms terug text than that the thema ' +
    'theme themes there therefore this time title transcript transcripts tree true turn tussen types ' +
    'uitspraak uitspraken unclear unit unresolved used utf veranderd verbatim verbeter verder ' +
    'vergelijking vergeten verkeerd verschrijving version verslag vervolg verwezen verwijst ' +
    'verwijzing verwijzingen viewbox voetnoot waar waarschijnlijk was wat weight wel were what where ' +
    'whether who width wie wijst with without woorden worden words written xml yes you zeggen zegt ' +
    'zet zijn zin zinnen zonder'
  ).split(' '),
);
