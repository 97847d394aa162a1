/** An address is opened only when it leads to a page on the web: imported files may hold anything. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  return /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}
