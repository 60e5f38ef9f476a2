/** Puts a text on the clipboard; tells whether the browser let it. A page opened from the disk may have to ask the old way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyAsEvent(text);
  }
}

/** What browsers did before they had a clipboard to write to; some still let pages without a secure origin do it. */
function copyAsEvent(text: string): boolean {
  let copied = false;
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    copied = true;
  };
  document.addEventListener("copy", put, { once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", put);
  return copied;
}
