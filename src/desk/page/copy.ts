/** For browsers without a clipboard for pages, or that refuse it. @throws when the browser does not copy */
function copyByCommand(parts: Readonly<Record<string, string>>): void {
  const listen = (event: ClipboardEvent) => {
    event.preventDefault();
    for (const [type, part] of Object.entries(parts)) event.clipboardData?.setData(type, part);
  };
  document.addEventListener('copy', listen);
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', listen);
  if (!copied) throw new Error('The browser does not copy.');
}

/** Puts one text into the clipboard in several forms, by type: a mail program takes the HTML, a plain field the text. */
export async function copy(parts: Readonly<Record<string, string>>): Promise<void> {
  try {
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch {
    copyByCommand(parts);
  }
}
