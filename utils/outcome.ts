/** What can go wrong with the reader's request. Each has a sentence of its own in every locale. */
export type Problem =
  | 'page-not-allowed' // a browser page, a store page, a page of another extension
  | 'page-is-pdf'
  | 'page-too-large'
  | 'page-unreadable' // the page could not be read: gone, crashed, or it refused the script
  | 'not-an-article'
  | 'too-little-text' // an empty or paywalled stub
  | 'unsound-summary' // a bug of ours: what we made does not hold against the article
  | 'nothing-remembered' // the earlier result is no longer there
  | 'private-window' // nothing is stored from a private window
  | 'storage-full'
  | 'storage-blocked' // another open page of ours keeps an upgrade of the store from happening
  | 'storage-failed'
  | 'cancelled';

/** A problem is a value, a bug is thrown. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failure = (problem: Problem): Outcome<never> => ({ ok: false, problem });
