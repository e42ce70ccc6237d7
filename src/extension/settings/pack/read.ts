/** A file piece by piece, so that its reading shows and can be stopped. */

/** Read at once (bytes): some 10 ms, what a bar can show. */
const PIECE = 1 << 20;
/** Five million names make 70 MB (measured); what is far beyond is no pack, and would fill the memory before anybody knew. */
const MOST = 1 << 29;

/** Rejects when the signal aborts, when the file is too large or cannot be read. `tell` hears the share that is read, 0 to 1. */
export async function readPackFile(
  file: File,
  { signal, tell }: { signal: AbortSignal; tell: (share: number) => void },
): Promise<ArrayBuffer> {
  if (file.size > MOST) throw new Error(`The file has more than ${MOST >> 20} MB.`);
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += PIECE) {
    bytes.set(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()), at);
    signal.throwIfAborted();
    tell(Math.min(1, (at + PIECE) / file.size));
  }
  return bytes.buffer;
}
