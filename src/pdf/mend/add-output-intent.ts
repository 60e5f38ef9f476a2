import { PDFName, PDFString, type PDFDocument } from "@cantoo/pdf-lib";
import { zlibSync } from "fflate";
import { srgbProfile } from "./srgb-profile.ts";

/** Says which red, green and blue are meant: those of sRGB (ISO 19005-3, 6.2.3 and 6.2.4.3). */
export function addOutputIntent(document: PDFDocument): void {
  const { context } = document;
  const profile = context.register(
    context.stream(zlibSync(srgbProfile()), { N: 3, Filter: "FlateDecode", Alternate: "DeviceRGB" }),
  );
  const intent = context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: PDFString.of("sRGB"),
    RegistryName: PDFString.of("http://www.color.org"),
    Info: PDFString.of("sRGB IEC61966-2.1"),
    DestOutputProfile: profile,
  });
  document.catalog.set(PDFName.of("OutputIntents"), context.obj([context.register(intent)]));
}
