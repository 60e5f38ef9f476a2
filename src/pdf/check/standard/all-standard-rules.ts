import { actionsAreHarmless } from "./actions-are-harmless.ts";
import { annotationsAreDescribed } from "./annotations-are-described.ts";
import { annotationsAreOfKnownTypes } from "./annotations-are-of-known-types.ts";
import { annotationsArePrinted } from "./annotations-are-printed.ts";
import { annotationsAreTagged } from "./annotations-are-tagged.ts";
import { annotationsHaveAppearances } from "./annotations-have-appearances.ts";
import { annotationsHaveFlags } from "./annotations-have-flags.ts";
import { artifactsHoldNoContent } from "./artifacts-hold-no-content.ts";
import { blendModesAreKnown } from "./blend-modes-are-known.ts";
import { bodiesStandInItems } from "./bodies-stand-in-items.ts";
import { cellsDoNotOverlap } from "./cells-do-not-overlap.ts";
import { cellsHaveHeads } from "./cells-have-heads.ts";
import { cellsStandInRows } from "./cells-stand-in-rows.ts";
import { charactersHaveText } from "./characters-have-text.ts";
import { charactersStandForRealText } from "./characters-stand-for-real-text.ts";
import { coloursHaveAProfile } from "./colours-have-a-profile.ts";
import { columnsAreEquallyLong } from "./columns-are-equally-long.ts";
import { contentHoldsNoArtifacts } from "./content-holds-no-artifacts.ts";
import { contentIsMarked } from "./content-is-marked.ts";
import { datesOfMetadataAreDates } from "./dates-of-metadata-are-dates.ts";
import { documentAsksForNothing } from "./document-asks-for-nothing.ts";
import { documentNeedsNoFormProgram } from "./document-needs-no-form-program.ts";
import { documentStartsNothing } from "./document-starts-nothing.ts";
import { elementsHaveParents } from "./elements-have-parents.ts";
import { figuresHaveAlternatives } from "./figures-have-alternatives.ts";
import { filesAreNamed } from "./files-are-named.ts";
import { filesBelongToTheDocument } from "./files-belong-to-the-document.ts";
import { filesHaveARelationship } from "./files-have-a-relationship.ts";
import { filesHaveMediaTypes } from "./files-have-media-types.ts";
import { filtersAreKnown } from "./filters-are-known.ts";
import { fontsMapTheirGlyphs } from "./fonts-map-their-glyphs.ts";
import { formsBelongToOneElement } from "./forms-belong-to-one-element.ts";
import { formsReferToNoOtherFile } from "./forms-refer-to-no-other-file.ts";
import { glyphsAreInTheirFonts } from "./glyphs-are-in-their-fonts.ts";
import { hasId } from "./has-id.ts";
import { hasMetadata } from "./has-metadata.ts";
import { hasNoSuspects } from "./has-no-suspects.ts";
import { hasStructureTree } from "./has-structure-tree.ts";
import { headCellsStandInRows } from "./head-cells-stand-in-rows.ts";
import { headerIsOfPdf1 } from "./header-is-of-pdf-1.ts";
import { headingsAreOfOneKind } from "./headings-are-of-one-kind.ts";
import { headingsDescendByOne } from "./headings-descend-by-one.ts";
import { headsReachTheirCells } from "./heads-reach-their-cells.ts";
import { idsOfNotesAreUnique } from "./ids-of-notes-are-unique.ts";
import { isMarked } from "./is-marked.ts";
import { itemsHoldBodies } from "./items-hold-bodies.ts";
import { itemsStandInLists } from "./items-stand-in-lists.ts";
import { languageIsATag } from "./language-is-a-tag.ts";
import { languageIsKnown } from "./language-is-known.ts";
import { linksAreDescribed } from "./links-are-described.ts";
import { linksAreTagged } from "./links-are-tagged.ts";
import { listCaptionsComeFirst } from "./list-captions-come-first.ts";
import { listsHoldItems } from "./lists-hold-items.ts";
import { metadataHaveTitle } from "./metadata-have-title.ts";
import { namedActionsTurnPages } from "./named-actions-turn-pages.ts";
import { namesAreShort } from "./names-are-short.ts";
import { namesLevelOfPdfA } from "./names-level-of-pdf-a.ts";
import { namesPartOfPdfA } from "./names-part-of-pdf-a.ts";
import { namesPartOfPdfUa } from "./names-part-of-pdf-ua.ts";
import { namesPdfA } from "./names-pdf-a.ts";
import { namesPdfUa } from "./names-pdf-ua.ts";
import { noGlyphIsMissing } from "./no-glyph-is-missing.ts";
import { noPostscript } from "./no-postscript.ts";
import { noPrivateCharacters } from "./no-private-characters.ts";
import { notesHaveIds } from "./notes-have-ids.ts";
import { operatorsAreKnown } from "./operators-are-known.ts";
import { packetHasNoEncoding } from "./packet-has-no-encoding.ts";
import { packetHasNoLength } from "./packet-has-no-length.ts";
import { packetIsWellFormed } from "./packet-is-well-formed.ts";
import { pagesAreNoSlides } from "./pages-are-no-slides.ts";
import { pagesAreOfAUsualSize } from "./pages-are-of-a-usual-size.ts";
import { pagesStartNothing } from "./pages-start-nothing.ts";
import { pagesTabInReadingOrder } from "./pages-tab-in-reading-order.ts";
import { profileIsOfADisplay } from "./profile-is-of-a-display.ts";
import { profilesAreOne } from "./profiles-are-one.ts";
import { propertiesAreDeclared } from "./properties-are-declared.ts";
import { rolesDoNotCircle } from "./roles-do-not-circle.ts";
import { rowsAreEquallyWide } from "./rows-are-equally-wide.ts";
import { rowsHoldCells } from "./rows-hold-cells.ts";
import { rowsStandInTables } from "./rows-stand-in-tables.ts";
import { standardTypesKeepTheirMeaning } from "./standard-types-keep-their-meaning.ts";
import { statesHaveNoTransferFunction } from "./states-have-no-transfer-function.ts";
import { statesNestLittle } from "./states-nest-little.ts";
import { streamsAreInTheFile } from "./streams-are-in-the-file.ts";
import { stringsAreShort } from "./strings-are-short.ts";
import { tableCaptionsStandAtEnds } from "./table-captions-stand-at-ends.ts";
import { tablesHaveOneCaption } from "./tables-have-one-caption.ts";
import { tablesHoldRows } from "./tables-hold-rows.ts";
import { typesAreStandard } from "./types-are-standard.ts";
import { viewersShowTitle } from "./viewers-show-title.ts";
import { widthsAreThoseOfTheFonts } from "./widths-are-those-of-the-fonts.ts";
import type { StandardRule } from "./standard-rule.ts";

/** The rules of PDF/UA-1 and PDF/A-3 that are checked after every build, by their names. */
export const STANDARD_RULES = {
  actionsAreHarmless,
  annotationsAreDescribed,
  annotationsAreOfKnownTypes,
  annotationsArePrinted,
  annotationsAreTagged,
  annotationsHaveAppearances,
  annotationsHaveFlags,
  artifactsHoldNoContent,
  blendModesAreKnown,
  bodiesStandInItems,
  cellsDoNotOverlap,
  cellsHaveHeads,
  cellsStandInRows,
  charactersHaveText,
  charactersStandForRealText,
  coloursHaveAProfile,
  columnsAreEquallyLong,
  contentHoldsNoArtifacts,
  contentIsMarked,
  datesOfMetadataAreDates,
  documentAsksForNothing,
  documentNeedsNoFormProgram,
  documentStartsNothing,
  elementsHaveParents,
  figuresHaveAlternatives,
  filesAreNamed,
  filesBelongToTheDocument,
  filesHaveARelationship,
  filesHaveMediaTypes,
  filtersAreKnown,
  fontsMapTheirGlyphs,
  formsBelongToOneElement,
  formsReferToNoOtherFile,
  glyphsAreInTheirFonts,
  hasId,
  hasMetadata,
  hasNoSuspects,
  hasStructureTree,
  headCellsStandInRows,
  headerIsOfPdf1,
  headingsAreOfOneKind,
  headingsDescendByOne,
  headsReachTheirCells,
  idsOfNotesAreUnique,
  isMarked,
  itemsHoldBodies,
  itemsStandInLists,
  languageIsATag,
  languageIsKnown,
  linksAreDescribed,
  linksAreTagged,
  listCaptionsComeFirst,
  listsHoldItems,
  metadataHaveTitle,
  namedActionsTurnPages,
  namesAreShort,
  namesLevelOfPdfA,
  namesPartOfPdfA,
  namesPartOfPdfUa,
  namesPdfA,
  namesPdfUa,
  noGlyphIsMissing,
  noPostscript,
  noPrivateCharacters,
  notesHaveIds,
  operatorsAreKnown,
  packetHasNoEncoding,
  packetHasNoLength,
  packetIsWellFormed,
  pagesAreNoSlides,
  pagesAreOfAUsualSize,
  pagesStartNothing,
  pagesTabInReadingOrder,
  profileIsOfADisplay,
  profilesAreOne,
  propertiesAreDeclared,
  rolesDoNotCircle,
  rowsAreEquallyWide,
  rowsHoldCells,
  rowsStandInTables,
  standardTypesKeepTheirMeaning,
  statesHaveNoTransferFunction,
  statesNestLittle,
  streamsAreInTheFile,
  stringsAreShort,
  tableCaptionsStandAtEnds,
  tablesHaveOneCaption,
  tablesHoldRows,
  typesAreStandard,
  viewersShowTitle,
  widthsAreThoseOfTheFonts,
} as const satisfies Readonly<Record<string, StandardRule>>;
