/** A size in the reader's language: '35.9 MB'. */
export function bytesText(bytes: number): string {
  const megabytes = Math.max(0.1, bytes / 1e6);
  return `${megabytes.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })} MB`;
}
