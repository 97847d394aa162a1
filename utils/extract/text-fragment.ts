/** Longer sentences are named by their first and last words, so that the address stays short. */
const MOST_WORDS = 12;
const EDGE_WORDS = 4;

/**
 * The address of a sentence in its page, as a text fragment (https://wicg.github.io/scroll-to-text-fragment/).
 * `url` is the page's own; a fragment it has is replaced. A `url` that is no web address is left out: a page may
 * call itself anything, a script included.
 */
export function textFragmentUrl(url: string, sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  const named =
    words.length <= MOST_WORDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
  const page = /^https?:/i.test(url) ? url.replace(/#.*$/s, '') : '';
  return `${page}#:~:text=${named}`;
}

/** The syntax itself uses `-`, `,` and `&`. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
