import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from "@cantoo/pdf-lib";
import { codesOf, streamText } from "./standard-document.ts";
import type { STANDARD_RULES } from "../../src/pdf/check/standard/all-standard-rules.ts";

type RuleName = keyof typeof STANDARD_RULES;

/** How a good document is made to break one rule. */
export type Defect = {
  readonly change?: (document: PDFDocument) => void;
  /** For what the library does not read or write: the saved file as latin1, in and out. */
  readonly rewrite?: (file: string) => string;
  /** Rules that cannot but be broken as well. */
  readonly also?: readonly RuleName[];
  /** The rules that veraPDF finds broken, where it sees the same defect otherwise than we do. */
  readonly theirs?: readonly RuleName[];
};

const name = (text: string) => PDFName.of(text);

/** One defect for each rule that is checked. */
export const DEFECTS: Readonly<Record<RuleName, Defect>> = {
  namesPdfUa: { change: xmp("<pdfuaid:part>1</pdfuaid:part>", "") },
  namesPartOfPdfUa: { change: xmp("<pdfuaid:part>1<", "<pdfuaid:part>2<") },
  namesPdfA: { change: xmp(/<pdfaid:part>.*<\/pdfaid:conformance>/su, "") },
  namesPartOfPdfA: { change: xmp("<pdfaid:part>3<", "<pdfaid:part>2<") },
  namesLevelOfPdfA: { change: xmp("<pdfaid:conformance>A<", "<pdfaid:conformance>B<") },
  metadataHaveTitle: { change: xmp(/<dc:title>.*<\/dc:title>/su, "") },
  packetHasNoLength: { change: xmp('zkc9d"?>', 'zkc9d" bytes="99"?>') },
  packetHasNoEncoding: { change: xmp('zkc9d"?>', 'zkc9d" encoding="UTF-8"?>') },
  propertiesAreDeclared: {
    change: xmp(/<pdfaExtension:schemas>.*<\/pdfaExtension:schemas>/su, ""),
    // What is not declared has no type that its value could be of.
    theirs: ["propertiesAreDeclared", "datesOfMetadataAreDates"],
  },
  packetIsWellFormed: {
    change: xmp("&amp; more", "& more"),
    // It reads nothing of it.
    theirs: ["packetIsWellFormed", "metadataHaveTitle", "namesPdfA", "namesPdfUa"],
  },
  datesOfMetadataAreDates: { change: xmp(/<xmp:CreateDate>[^<]*/u, "<xmp:CreateDate>21 November") },
  hasMetadata: { change: ({ catalog }) => catalog.delete(name("Metadata")) },
  headerIsOfPdf1: { rewrite: (file) => file.replace("%PDF-1.7", "%PDF-2.0") },
  hasId: { rewrite: (file) => file.replace("/ID [", "/IX [") },
  isMarked: {
    change: ({ catalog, context }) => catalog.set(name("MarkInfo"), context.obj({ Marked: false })),
  },
  hasNoSuspects: {
    change: ({ catalog }) =>
      catalog.lookup(name("MarkInfo"), PDFDict).set(name("Suspects"), catalog.context.obj(true)),
  },
  hasStructureTree: {
    change: ({ catalog }) => catalog.delete(name("StructTreeRoot")),
    also: ["contentIsMarked", "linksAreTagged"],
  },
  viewersShowTitle: { change: ({ catalog }) => catalog.delete(name("ViewerPreferences")) },
  typesAreStandard: { change: (document) => setRoles(document, {}) },
  rolesDoNotCircle: {
    change: (document) => setRoles(document, { Em: name("Foo"), Foo: name("Em") }),
  },
  standardTypesKeepTheirMeaning: {
    change: (document) => setRoles(document, { Em: name("Span"), P: name("Span") }),
  },
  elementsHaveParents: {
    change: (document) => element(document, "H1").delete(name("P")),
    // It does not find the way from the content up to the root, and says so of the content.
    theirs: ["contentIsMarked"],
  },
  contentIsMarked: { change: paint("0 0 9 9 re f") },
  contentHoldsNoArtifacts: {
    change: (document) =>
      editContent(document, (content) =>
        content.replace(/\/MCID \d+ ?>> ?BDC/u, "$& /Artifact <</Type /Layout>> BDC 0 0 9 9 re f EMC"),
      ),
    // What is in both is to it as wrong the other way round.
    theirs: ["contentHoldsNoArtifacts", "artifactsHoldNoContent"],
  },
  artifactsHoldNoContent: {
    change: (document) =>
      editContent(document, (content) => content.replace(/\/\w+ <<\/MCID[^]*?EMC/u, "/Artifact BMC $& EMC")),
  },
  languageIsKnown: {
    change: (document) => {
      document.catalog.delete(name("Lang"));
      element(document, "Document").delete(name("Lang"));
    },
  },
  languageIsATag: {
    change: (document) => element(document, "Document").set(name("Lang"), PDFString.of("en_GB")),
  },
  tablesHoldRows: { change: addTo("Table", "P") },
  rowsStandInTables: { change: retype("P", "TR", 1) },
  headCellsStandInRows: { change: retype("P", "TH", 1) },
  cellsStandInRows: { change: retype("P", "TD", 1) },
  rowsHoldCells: { change: addTo("TR", "P") },
  itemsStandInLists: { change: retype("P", "LI", 1) },
  bodiesStandInItems: { change: retype("P", "LBody", 1) },
  listsHoldItems: { change: addTo("L", "P") },
  itemsHoldBodies: { change: addTo("LI", "P") },
  tableCaptionsStandAtEnds: {
    change: (document) => {
      const kids = element(document, "Table").lookup(name("K"), PDFArray);
      const caption = kids.get(0);
      kids.remove(0);
      kids.insert(1, caption);
    },
  },
  tablesHaveOneCaption: { change: addTo("Table", "Caption") },
  listCaptionsComeFirst: { change: addTo("L", "Caption") },
  rowsAreEquallyWide: {
    change: (document) =>
      element(document, "TD").set(name("A"), document.context.obj({ O: "Table", ColSpan: 2 })),
  },
  cellsDoNotOverlap: {
    change: (document) => {
      const [, second, third] = elements(document, "TD");
      second?.set(name("A"), document.context.obj({ O: "Table", RowSpan: 2 }));
      third?.set(name("A"), document.context.obj({ O: "Table", ColSpan: 2 }));
    },
    also: ["rowsAreEquallyWide"],
    // It stops at the first thing that is wrong with a table.
    theirs: ["cellsDoNotOverlap"],
  },
  columnsAreEquallyLong: {
    change: (document) =>
      elements(document, "TD")
        .at(-1)
        ?.set(name("A"), document.context.obj({ O: "Table", RowSpan: 2 })),
  },
  figuresHaveAlternatives: { change: (document) => element(document, "Figure").delete(name("Alt")) },
  headingsDescendByOne: { change: retype("H2", "H3") },
  headingsAreOfOneKind: { change: retype("H2", "H") },
  cellsHaveHeads: {
    change: (document) => {
      const headers = document.context.obj({ O: "Table", Headers: [PDFString.of("nobody")] });
      element(document, "TD").set(name("A"), headers);
      for (const head of elements(document, "TH")) head.delete(name("A"));
    },
  },
  headsReachTheirCells: {
    change: (document) => {
      for (const cell of [...elements(document, "TH"), ...elements(document, "TD")]) cell.delete(name("A"));
    },
  },
  notesHaveIds: { change: retype("P", "Note") },
  idsOfNotesAreUnique: {
    change: (document) => {
      for (const note of elements(document, "P").slice(0, 2)) {
        note.set(name("S"), name("Note"));
        note.set(name("ID"), PDFString.of("twice"));
      }
    },
  },
  filesAreNamed: { change: (document) => fileIn(document).delete(name("UF")) },
  filesHaveMediaTypes: {
    change: (document) => {
      const embedded = fileIn(document).lookup(name("EF"), PDFDict);
      (embedded.lookup(name("F")) as PDFRawStream).dict.delete(name("Subtype"));
    },
  },
  filesHaveARelationship: { change: (document) => fileIn(document).delete(name("AFRelationship")) },
  filesBelongToTheDocument: { change: ({ catalog }) => catalog.delete(name("AF")) },
  annotationsAreDescribed: {
    change: (document) => addAnnotation(document, { Subtype: "Square", F: 4 }),
    also: ["annotationsAreTagged", "annotationsHaveAppearances"],
  },
  annotationsAreTagged: {
    change: (document) => {
      const { context } = document;
      const looks = context.register(context.stream("", { Subtype: "Form", BBox: [0, 0, 9, 9] }));
      const entries = { Contents: PDFString.of("A square"), AP: context.obj({ N: looks }) };
      addAnnotation(document, { Subtype: "Square", F: 4, ...entries });
    },
  },
  annotationsHaveAppearances: {
    change: (document) =>
      addAnnotation(document, { Subtype: "Square", F: 4, Contents: PDFString.of("A square") }),
    also: ["annotationsAreTagged"],
  },
  linksAreDescribed: {
    change: (document) => link(document).delete(name("Contents")),
    also: ["annotationsAreDescribed"],
  },
  linksAreTagged: {
    change: (document) => {
      const kids = element(document, "Link").lookup(name("K"), PDFArray);
      kids.remove(kids.size() - 1);
      link(document).delete(name("StructParent"));
    },
  },
  pagesTabInReadingOrder: { change: (document) => document.getPage(0).node.delete(name("Tabs")) },
  formsReferToNoOtherFile: {
    change: (document) => addForm(document, { Subtype: "Form", BBox: [0, 0, 9, 9], Ref: {} }),
  },
  formsBelongToOneElement: {
    change: (document) => {
      const entries = { Subtype: "Form", BBox: [0, 0, 9, 9], StructParents: 77 };
      addForm(document, entries, "/P <</MCID 0>> BDC 0 0 1 1 re f EMC");
      paint("/Artifact BMC /Defect Do EMC")(document);
    },
  },
  noPostscript: { change: (document) => addForm(document, { Subtype: "PS" }) },
  fontsMapTheirGlyphs: { change: (document) => descendant(document).delete(name("CIDToGIDMap")) },
  charactersHaveText: { change: (document) => font(document).delete(name("ToUnicode")) },
  charactersStandForRealText: { change: mapAllTo("FEFF") },
  noPrivateCharacters: { change: mapAllTo("E000") },
  noGlyphIsMissing: {
    change: (document) => {
      const [key] = fonts(document).entries()[0]!;
      paint(`/Artifact BMC BT ${String(key)} 9 Tf 9 9 Td <0000> Tj ET EMC`)(document);
    },
    also: ["charactersHaveText"],
  },
  glyphsAreInTheirFonts: {
    change: (document) => {
      const [key] = fonts(document).entries()[0]!;
      paint(`/Artifact BMC BT ${String(key)} 9 Tf 9 9 Td <FFF0> Tj ET EMC`)(document);
    },
    also: ["charactersHaveText"],
    // What is not there is to it also the missing glyph, and of another width.
    theirs: ["charactersHaveText", "glyphsAreInTheirFonts", "noGlyphIsMissing", "widthsAreThoseOfTheFonts"],
  },
  widthsAreThoseOfTheFonts: {
    change: (document) => {
      descendant(document).set(name("W"), document.context.obj([]));
      descendant(document).set(name("DW"), PDFNumber.of(1));
    },
  },
  coloursHaveAProfile: { change: ({ catalog }) => catalog.delete(name("OutputIntents")) },
  profileIsOfADisplay: {
    change: (document) => setProfile(document, (profile) => profile.replace("mntrRGB ", "scnrRGB ")),
  },
  profilesAreOne: {
    change: (document) => {
      const intents = document.catalog.lookup(name("OutputIntents"), PDFArray);
      const second = intents.lookup(0, PDFDict).clone();
      const profile = second.lookup(name("DestOutputProfile")) as PDFRawStream;
      second.set(name("DestOutputProfile"), document.context.register(profile.clone()));
      intents.push(document.context.register(second));
    },
  },
  statesHaveNoTransferFunction: { change: (document) => state(document).set(name("TR"), name("Identity")) },
  blendModesAreKnown: { change: (document) => state(document).set(name("BM"), name("Fancy")) },
  annotationsAreOfKnownTypes: {
    change: (document) =>
      addAnnotation(document, { Subtype: "Movie", F: 4, Contents: PDFString.of("A film") }),
    also: ["annotationsAreTagged", "annotationsHaveAppearances"],
  },
  annotationsHaveFlags: { change: (document) => link(document).delete(name("F")) },
  annotationsArePrinted: { change: (document) => link(document).set(name("F"), PDFNumber.of(0)) },
  actionsAreHarmless: {
    change: (document) =>
      link(document).set(name("A"), document.context.obj({ S: "Launch", F: PDFString.of("x") })),
  },
  namedActionsTurnPages: {
    change: (document) => link(document).set(name("A"), document.context.obj({ S: "Named", N: "Print" })),
  },
  documentStartsNothing: { change: ({ catalog, context }) => catalog.set(name("AA"), context.obj({})) },
  pagesStartNothing: {
    change: (document) => document.getPage(0).node.set(name("AA"), document.context.obj({})),
  },
  pagesAreNoSlides: {
    change: (document) => document.getPage(0).node.set(name("PresSteps"), document.context.obj({})),
  },
  documentAsksForNothing: {
    change: ({ catalog, context }) => catalog.set(name("Requirements"), context.obj([])),
  },
  documentNeedsNoFormProgram: {
    change: ({ catalog, context }) => catalog.set(name("NeedsRendering"), context.obj(true)),
  },
  stringsAreShort: {
    change: (document) => link(document).set(name("Contents"), PDFString.of("x".repeat(32_768))),
  },
  namesAreShort: { change: ({ catalog }) => catalog.set(name("Foo"), name("x".repeat(128))) },
  operatorsAreKnown: { change: paint("/Artifact BMC xyz EMC") },
  streamsAreInTheFile: {
    change: (document) => addForm(document, { Subtype: "Form", BBox: [0, 0, 9, 9], FFilter: "FlateDecode" }),
  },
  filtersAreKnown: {
    // Nothing, as LZW has it: a code to begin with, and one to end with.
    change: (document) =>
      addForm(
        document,
        { Subtype: "Form", BBox: [0, 0, 9, 9], Filter: "LZWDecode" },
        Uint8Array.of(0x80, 0x40, 0x40),
      ),
  },
  statesNestLittle: { change: paint(`${"q ".repeat(29)}${"Q ".repeat(29)}`) },
  pagesAreOfAUsualSize: {
    change: (document) =>
      document.getPage(0).node.set(name("MediaBox"), document.context.obj([0, 0, 20_000, 842])),
  },
};

function xmp(before: string | RegExp, after: string) {
  return ({ catalog, context }: PDFDocument): void => {
    const text = streamText(catalog.lookup(name("Metadata")));
    const changed = text.replace(before, after);
    if (changed === text) throw new Error(`The metadata have no ${String(before)}.`);
    const stream = context.stream(Buffer.from(changed), { Type: "Metadata", Subtype: "XML" });
    catalog.set(name("Metadata"), context.register(stream));
  };
}

function elements(document: PDFDocument, type: string): readonly PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.lookup(name("S")) === name(type) ? [object] : [],
    );
}

function element(document: PDFDocument, type: string): PDFDict {
  const [first] = elements(document, type);
  if (!first) throw new Error(`There is no element ${type}.`);
  return first;
}

function retype(from: string, to: string, index = 0) {
  return (document: PDFDocument): void => elements(document, from)[index]!.set(name("S"), name(to));
}

/** Adds an element without content at the end of another. */
function addTo(type: string, kid: string) {
  return (document: PDFDocument): void => {
    const { context } = document;
    const parent = element(document, type);
    const [ref] = context.enumerateIndirectObjects().find(([, object]) => object === parent)!;
    const added = context.register(context.obj({ Type: "StructElem", S: kid, P: ref }));
    const kids = parent.lookup(name("K"));
    if (kids instanceof PDFArray) kids.push(added);
    else parent.set(name("K"), context.obj([parent.get(name("K"))!, added]));
  };
}

function setRoles({ catalog, context }: PDFDocument, roles: Readonly<Record<string, PDFName>>): void {
  catalog.lookup(name("StructTreeRoot"), PDFDict).set(name("RoleMap"), context.obj(roles));
}

function editContent(document: PDFDocument, edit: (content: string) => string): void {
  const { node } = document.getPage(0);
  const before = streamText(node.Contents());
  const stream = document.context.stream(Buffer.from(edit(before), "latin1"));
  node.set(name("Contents"), document.context.register(stream));
}

function paint(operators: string) {
  return (document: PDFDocument): void => editContent(document, (content) => `${content}\n${operators}\n`);
}

function fileIn(document: PDFDocument): PDFDict {
  return document.catalog.lookup(name("AF"), PDFArray).lookup(0, PDFDict);
}

function link(document: PDFDocument): PDFDict {
  return document.getPage(0).node.lookup(name("Annots"), PDFArray).lookup(0, PDFDict);
}

function addAnnotation(
  document: PDFDocument,
  entries: Readonly<Record<string, string | number | PDFObject>>,
): void {
  const annotation = document.context.obj({ Type: "Annot", Rect: [9, 9, 19, 19], ...entries });
  document.getPage(0).node.lookup(name("Annots"), PDFArray).push(document.context.register(annotation));
}

/** Paints an external object, as an artifact. */
function addForm(
  document: PDFDocument,
  entries: Parameters<PDFDocument["context"]["stream"]>[1],
  bytes: string | Uint8Array = "",
): void {
  const form = document.context.stream(bytes, { Type: "XObject", ...entries });
  document.getPage(0).node.setXObject(name("Defect"), document.context.register(form));
  paint("/Artifact BMC /Defect Do EMC")(document);
}

function fonts(document: PDFDocument): PDFDict {
  return document.getPage(0).node.Resources()!.lookup(name("Font"), PDFDict);
}

function font(document: PDFDocument): PDFDict {
  return fonts(document).lookup(fonts(document).keys()[0]!, PDFDict);
}

function descendant(document: PDFDocument): PDFDict {
  return font(document).lookup(name("DescendantFonts"), PDFArray).lookup(0, PDFDict);
}

/** Lets every character of a font stand for one. */
function mapAllTo(character: string) {
  return (document: PDFDocument): void => {
    const stream = document.context.stream(codesOf(character));
    font(document).set(name("ToUnicode"), document.context.register(stream));
  };
}

function state(document: PDFDocument): PDFDict {
  const states = document.getPage(0).node.Resources()!.lookup(name("ExtGState"), PDFDict);
  return states.lookup(states.keys()[0]!, PDFDict);
}

function setProfile(document: PDFDocument, edit: (profile: string) => string): void {
  const intent = document.catalog.lookup(name("OutputIntents"), PDFArray).lookup(0, PDFDict);
  const ref = intent.get(name("DestOutputProfile"));
  const profile = edit(streamText(intent.lookup(name("DestOutputProfile"))));
  if (ref instanceof PDFRef)
    document.context.assign(ref, document.context.stream(Buffer.from(profile, "latin1"), { N: 3 }));
}
