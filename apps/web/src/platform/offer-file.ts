/** Hands a file to the person: the browser saves it where it saves what one downloads. */
const KEEP_FOR = 60_000;

export function offerFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_FOR);
}
