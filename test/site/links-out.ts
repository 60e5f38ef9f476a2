import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The addresses that links of a PDF lead to outside of it. */
export async function linksOut(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const addresses: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const annotations = (await (await document.getPage(number)).getAnnotations()) as {
        readonly url?: string;
        readonly unsafeUrl?: string;
      }[];
      addresses.push(...annotations.flatMap(({ url, unsafeUrl }) => url ?? unsafeUrl ?? []));
    }
    return addresses;
  } finally {
    await task.destroy();
  }
}
