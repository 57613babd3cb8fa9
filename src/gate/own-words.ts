/**
 * Words that the program itself writes into files: keys, headings, sentences, and the values that Word expects. Whoever
 * is called so (an Ellen Page, the WHO) is hidden in its place; finding that word in a file says nothing.
 */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'aantal achter alinea all alle alleen alles altered anchor and ander andere anoniem anonymous ' +
    'another app appendix applies arial arimo audit auto back because bedoelde begin behind below ' +
    'bestaan bevindingen bijlage bmp boomdiagram brackets bullet but calibri cannot caption cause ' +
    'cdtf cel cell cells cex changed changes char character children cid citaat citaten citation ' +
    'citations cited claim claimed claims clear code codeboek codebook codebooks coded codes ' +
    'column columns combinaties comments compare comparison compatibility content continuation ' +
    'continued contradict contradicted controle core cost counted cross crosstab csv custom ' +
    'daaronder daarvan dan dashed dat data dcmitype dcterms default desc detail deze diagram did ' +
    'die dit doc document docx does dominated dot double dubbele dxa each ededed een elements elke ' +
    'elsewhere encoding end endnote endnotes every false figure figuur fill findings fit fixed ' +
    'font footer footnote footnotes for found fragment fragmenten fragments from gaan gebruikt ' +
    'gecodeerd geeft geen gepseudonimiseerd geschreven gestreept getal gevonden gezegd gif gives ' +
    'groep groepen group groups haakjes haar has have heading hebben heeft height helvetica hoe ' +
    'hoeveel hoeveelheid hold holds how http hybrid hyperlink image img interview its jpeg jpg ' +
    'json judged kantlijn key kijk kind kloppen klopt komt kruistabel label labelboom labels ' +
    'language layer leestekens left letterlijk liberation line list look many marks mean mend ' +
    'mention met middle misschien missing mode multilevel naar names negation niet nodes noemt ' +
    'noot normal normalised not note notes null numbering nummer numpages odttf offset onbekende ' +
    'only ontkenning opmerking opmerkingen org out page pairs paragraph paren passen path picture ' +
    'plaatshouder placeholder png points portrait preserve props provenance pseudonymised purl ' +
    'quantifier quantity quote quotes rand rapport reached rect reference regel rels report ' +
    'resolve respondent respondenten respondents right role row rows said sans say says sdtdh ' +
    'sentence sentences separate separator serif settings shared single size slip small speaker ' +
    'spreken staat standalone stands start statement statements status stroke strong styles sub ' +
    'suggestion superscript svg tab table target targets tegen tekens terms terug text than that ' +
    'the thema theme themes there this time title transcript transcripts tree true turn tussen ' +
    'types uitspraak uitspraken unclear unit unresolved used utf veranderd verbatim verbeter ' +
    'verder vergelijking verschrijving version verslag vervolg verwezen verwijst verwijzing ' +
    'verwijzingen viewbox voetnoot was wat weight wel were what who width wie with without woorden ' +
    'words written xml yes you zeggen zegt zijn zin zinnen zonder'
  ).split(' '),
);
