/** More words than this are named by their beginning and end. */
const MOST_WORDS = 12;
const EDGE_WORDS = 5;

/** An address is opened only when it leads to a page on the web: imported files may hold anything. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  return /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

/** The address of the page that scrolls to the printed text and highlights it, where the browser can. */
export function addressOfText(url: string, text: string): string | undefined {
  const page = webAddress(url);
  if (page === undefined) return undefined;
  const words = text.split(/\s+/);
  const parts =
    words.length > MOST_WORDS ? [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')] : [text];
  const base = page.replace(/#.*$/s, '');
  return `${base}#:~:text=${parts.map((part) => encodeURIComponent(part).replaceAll('-', '%2D')).join(',')}`;
}
