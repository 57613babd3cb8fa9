import type { Fate, XmlNode } from '../../copy/xml-tree.ts';
import type { XmlElement } from '../../office/xml.ts';

/** Namespaces of which it is known what their elements say. */
const KNOWN = new Set('w r m mc w14 w15 a pic c dgm v wp wp14 wps wpg wpc o w10'.split(' '));

/**
 * What tells who worked on a document and with what, what leads outside of it, and what stands for something that the
 * copy does not have.
 */
const GONE = new Set(
  (
    'w:rsids w:nsid w:tmpl w:docVars w:docVar w:mailMerge w:attachedTemplate w:attachedSchema w:saveThroughXslt ' +
    'w:documentProtection w:writeProtection w:activeWritingStyle w:proofState w:proofErr w:permStart w:permEnd ' +
    'w:smartTagType w:schemaLibrary w:forceUpgrade w:latentStyles w:aliases w:autoCaptions w:captions ' +
    'w14:docId w15:docId w15:person ' +
    'w:altChunk w:subDoc w:control w:objectEmbed w:objectLink w:movie w:printerSettings o:OLEObject o:signatureline ' +
    'w:contentPart w14:contentPart w:embedRegular w:embedBold w:embedItalic w:embedBoldItalic ' +
    'w:embedTrueTypeFonts w:saveSubsetFonts w:embedSystemFonts w:background ' +
    'w:dataBinding w15:dataBinding w:alias w:tag w:placeholder w:dropDownList w:comboBox w:listItem w:ffData ' +
    'w15:webExtensionLinked w15:webExtensionCreated w:smartTagPr w:customXmlPr w:fldData w:hdrShapeDefaults ' +
    'a:hlinkClick a:hlinkHover a:hlinkMouseOver a:snd a:audioFile a:videoFile a:wavAudioFile a:quickTimeFile ' +
    'c:externalData c:userShapes c:printSettings'
  ).split(' '),
);

/** Said of words by a program, with names of its own for them; the words stay. */
const OPENED = new Set(['w:smartTag', 'w:customXml']);

export function fateInWord(element: XmlElement, parent: XmlNode | null): Fate {
  const { name } = element;
  const prefix = name.slice(0, name.indexOf(':'));
  if (!KNOWN.has(prefix) || GONE.has(name) || name.endsWith(':extLst')) return 'goes';
  if (OPENED.has(name)) return 'opens';
  return parent?.name === 'mc:AlternateContent' ? fateOfChoice(element, parent) : 'stays';
}

/** Of several ways to show one thing the first that is known; the others may say what it does not. */
function fateOfChoice(element: XmlElement, { children }: XmlNode): Fate {
  const required = element.name === 'mc:Choice' ? (element.attribute('mc:Requires') ?? '').split(' ') : [];
  return children.length > 0 || required.some((one) => !KNOWN.has(one)) ? 'goes' : 'stays';
}
