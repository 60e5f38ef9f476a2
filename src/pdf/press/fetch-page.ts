import { PrintFailed } from "./print-failed.ts";

/**
 * The page of a document as the server has it.
 *
 * @throws {PrintFailed} if it is not there, or does not come in time (milliseconds).
 */
export async function fetchPage(id: string, url: string, timeout: number): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeout), redirect: "error" });
    if (response.ok) return await response.text();
    throw new PrintFailed(id, [`${url} answers with ${response.status}.`]);
  } catch (error) {
    if (error instanceof PrintFailed) throw error;
    throw new PrintFailed(id, [`${url} could not be read.`], { cause: error });
  }
}
