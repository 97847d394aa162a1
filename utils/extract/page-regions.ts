/** Class names and ids of what stands beside an article: other stories, comments, widgets. */
const ASIDE =
  /(?:^|[\s_-])(?:related|recommend\w*|popular|latest|trending|sidebar|side-?bar|teaser\w*|most-?(?:read|viewed|popular)|more-?(?:news|stories|articles|posts|from)|read-?(?:more|also|next)|next-?(?:post|article)|prev\w*|promo\w*|(?<!(?:post|entry|article|story)[_-]+)footer|site-?footer|menu|nav\w*|comments?|comment-?\w*|disqus\w*|respond|carousel|slider|ticker|breaking\w*|marquee|newsletter|outbrain|taboola|sponsored|advert\w*|cookie\w*|archives?|similar|suggest\w*|also-?like|tags?-?cloud|card-?list)(?:$|[\s_-])/i;
const MASTHEAD =
  /(?:^|[\s_-])(?:top-?bar|top-?header|top-?date|masthead|site-?header|main-?header|header-?(?:top|date)|current-?date|today\w*|topbar|date-?bar|page-?header-?top|utility-?bar|weather)(?:$|[\s_-])/i;

/**
 * Whether an element belongs to something else than the article: navigation, another story's teaser, comments,
 * the masthead. Whatever holds the headline belongs to the article.
 */
export function standsAside(element: Element, headline: Element | undefined): boolean {
  let steps = 0;
  const beside = headline?.parentElement;
  for (let at: Element | null = element; at && at.localName !== 'body' && steps < 60; at = at.parentElement) {
    if (headline && at.contains(headline)) return false;
    steps++;
    // Right beside the headline a class like "teaser__meta" means the article's own teaser part.
    const near =
      beside?.localName !== 'body' && (at.parentElement === beside || at.parentElement === beside?.parentElement);
    if (isAsideItself(at) && !(near && at.parentElement?.localName !== 'body' && at.textContent.length < 200))
      return true;
  }
  return false;
}

/** Whether this one element, by its name or its class, opens something beside the article. */
export function isAsideItself(element: Element): boolean {
  const name = element.localName;
  if (name === 'nav' || name === 'aside' || name === 'form' || name === 'dialog') return true;
  if (element.getAttribute('hidden') !== null) return true;
  const marks = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (/(?:^|\s)widget(?:\s|$)/.test(marks)) return true;
  if (marks.length > 1 && marks.length < 400 && (ASIDE.test(marks) || MASTHEAD.test(marks))) return true;
  return false;
}
