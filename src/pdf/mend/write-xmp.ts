import { PDFName, type PDFDocument } from "@cantoo/pdf-lib";

/** What the metadata say, each as the Info dictionary has it. */
export type XmpMeta = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly language: string;
  /** e.g. 2026-11-21 */
  readonly date: string;
  readonly producer: string;
  readonly creator: string;
};

/**
 * Writes the metadata stream, in which the document says that it is PDF/A-3, level A, and PDF/UA-1 (ISO 19005-3, 6.6.2
 * and 6.6.4; ISO 14289-1, 5). PDF/A knows nothing of PDF/UA, so its one property is declared by an extension schema.
 */
export function writeXmp(document: PDFDocument, meta: XmpMeta): void {
  const { context } = document;
  const stream = context.stream(Buffer.from(xmpPacket(meta)), { Type: "Metadata", Subtype: "XML" });
  document.catalog.set(PDFName.of("Metadata"), context.register(stream));
}

function xmpPacket(meta: XmpMeta): string {
  const date = `${meta.date}T00:00:00Z`;
  // The id is that of every XMP packet (XMP, part 1, 7.3.2); attributes bytes and encoding are forbidden by PDF/A.
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt>${inLanguage("x-default", meta.title)}</rdf:Alt></dc:title>
<dc:description><rdf:Alt>${inLanguage("x-default", meta.subject)}</rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>${escaped(meta.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escaped(meta.language)}</rdf:li></rdf:Bag></dc:language>
<dc:subject><rdf:Bag>${meta.keywords.map((word) => `<rdf:li>${escaped(word)}</rdf:li>`).join("")}</rdf:Bag></dc:subject>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreatorTool>${escaped(meta.creator)}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
<pdf:Producer>${escaped(meta.producer)}</pdf:Producer>
<pdf:Keywords>${escaped(meta.keywords.join(", "))}</pdf:Keywords>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${EXTENSION}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

/** ISO 19005-3, 6.6.2.3 and annex E. */
const EXTENSION = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the document conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function inLanguage(language: string, text: string): string {
  return `<rdf:li xml:lang="${language}">${escaped(text)}</rdf:li>`;
}

/** Control characters, which XML cannot have, are left out. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
