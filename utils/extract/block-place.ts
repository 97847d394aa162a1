/** What the names of an element (its tag, class, id and roles) say about the text in it. */
export interface Place {
  element: Element;
  parent: Place | undefined;
  depth: number;
  /** Bits of `HINTS`, of this element alone. */
  own: number;
  /** Tag and class. */
  label: string;
  /** Tag and class of this element and the two around it: what one template printed looks the same. */
  kin: string;
  /** Characters of running text in it, and in links in it; filled while reading. */
  prose: number;
  letters: number;
  linked: number;
}

export const HINTS = {
  article: 1 << 0,
  body: 1 << 1,
  lead: 1 << 2,
  related: 1 << 3,
  teaser: 1 << 4,
  share: 1 << 5,
  offer: 1 << 6,
  consent: 1 << 7,
  advert: 1 << 8,
  caption: 1 << 9,
  media: 1 << 10,
  byline: 1 << 11,
  date: 1 << 12,
  label: 1 << 13,
  foot: 1 << 14,
  note: 1 << 15,
  comment: 1 << 16,
  box: 1 << 17,
  pull: 1 << 18,
  unseen: 1 << 19,
  list: 1 << 20,
  table: 1 << 21,
  quote: 1 << 22,
  hidden: 1 << 23,
  aside: 1 << 24,
  form: 1 << 25,
  paragraph: 1 << 26,
  heading: 1 << 27,
  h1: 1 << 28,
  figcaption: 1 << 29,
  footer: 1 << 30,
  header: 1 << 31,
} as const;

/** Words that pages of every language use in the names of their elements. */
const WORDS: readonly (readonly [number, RegExp])[] = [
  [
    HINTS.body,
    /(?:article|story|post|entry|news|content|text|body|main|detail|page|single)s?[-_]*(?:body|content|text|copy|inner|detail|paragraph|rich)|rich-?text|wysiwyg|prose\b/i,
  ],
  [HINTS.article, /\b(?:article|story|post|entry|hentry|main)\b/i],
  [
    HINTS.lead,
    /\b(?:lead|lede|standfirst|dek|deck|summary|sub-?title|sub-?head(?:line)?|intro|chapo|sapo|abstract|excerpt|perex|bajada|description)/i,
  ],
  [
    HINTS.related,
    /relat|recommend|recirc|read-?more|more-|-more|also|trending|popular|most-|latest|outbrain|taboola|dianomi|you-may|next-?up|inline-?link|see-|crosslink|linkbox/i,
  ],
  [HINTS.teaser, /teaser|promo|carousel|slider|swiper|rail|side-?bar|widget|tout|card|list-item/i],
  [HINTS.share, /shar(?:e|ing)|social|follow|toolbar/i],
  [
    HINTS.offer,
    /newsletter|subscri|sign-?up|donat|log-?in|regist|pop-?up|pop-?over|modal|cta|call-?out|app-|tooltip|premium/i,
  ],
  [HINTS.consent, /cookie|consent|gdpr|onetrust|\bot-|didomi|usercentrics|\bcmp\b|privacy/i],
  [HINTS.advert, /banner|advert|\bads?\b|\bad[-_]|[-_]ads?\b|sponsor|affiliate|product|commerce/i],
  [HINTS.caption, /caption|credit|legend/i],
  [HINTS.media, /figure|photo|image|media|galler|slideshow|video|player|embed|picture|tweet|instagram/i],
  [HINTS.byline, /byline|author|\bbio\b|writer|contributor/i],
  [HINTS.date, /date|\btime|meta|info|publish|updated/i],
  [HINTS.label, /\btags?\b|topic|categor|breadcrumb|label|kicker|eyebrow|section/i],
  [HINTS.foot, /foot|copyright|disclaimer|legal/i],
  [HINTS.note, /correction|about|boilerplate|print|note|source/i],
  [HINTS.comment, /comment|disqus|respond|repl(?:y|ies)|discussion|review/i],
  [HINTS.box, /box\b|factbox|accordion|collaps|expand|explainer|-box/i],
  [HINTS.pull, /pull-?quote|highlight|\bquote/i],
  [HINTS.unseen, /(?:^|\s)(?:hidden|hide|d-none|is-hidden|invisible|noshow)(?:$|\s)/i],
];

/** WordPress and its kin print the story's own categories and tags among the classes: they say nothing about its place. */
const OF_THE_STORY = /^(?:category|tag|type|status|format|post|author|has|topic|page|term)-/i;

const TAGS: Readonly<Record<string, number>> = {
  article: HINTS.article,
  main: HINTS.article,
  aside: HINTS.aside,
  nav: HINTS.aside,
  header: HINTS.header,
  footer: HINTS.footer,
  figure: HINTS.media,
  figcaption: HINTS.caption | HINTS.figcaption,
  caption: HINTS.caption,
  form: HINTS.form,
  fieldset: HINTS.form,
  label: HINTS.form,
  ul: HINTS.list,
  ol: HINTS.list,
  dl: HINTS.list,
  table: HINTS.table,
  blockquote: HINTS.quote,
  p: HINTS.paragraph,
  h1: HINTS.heading | HINTS.h1,
  h2: HINTS.heading,
  h3: HINTS.heading,
  h4: HINTS.heading,
  h5: HINTS.heading,
  h6: HINTS.heading,
};

/** What the names on one page were found to say: of whole class attributes, and of the single names in them. */
export type KnownNames = Map<string, number>;

/** The place of an element, whose class attribute is given, within its parent's. */
export function placeOf(element: Element, parent: Place | undefined, className: string, known: KnownNames): Place {
  const { localName } = element;
  let own = TAGS[localName] ?? 0;
  if (element.hasAttributes()) {
    own |= saidByAttributes(element);
    // What the root is called holds for everything in it.
    if (parent) own |= saidByNames(className, known) | saidByNames(element.getAttribute('id') ?? '', known);
  }
  const label = `${localName}.${className.slice(0, 60)}`;
  return {
    element,
    parent,
    depth: (parent?.depth ?? 0) + 1,
    own,
    label,
    kin: parent ? `${parent.parent ? `${parent.parent.label}>` : ''}${parent.label}>${label}` : label,
    prose: 0,
    letters: 0,
    linked: 0,
  };
}

function saidByNames(names: string, known: KnownNames): number {
  if (names === '') return 0;
  const before = known.get(names);
  if (before !== undefined) return before;
  let bits = 0;
  if (/\s/.test(names)) for (const name of names.split(/\s+/)) bits |= saidByNames(name, known);
  else if (!OF_THE_STORY.test(names)) for (const [bit, words] of WORDS) if (words.test(names)) bits |= bit;
  known.set(names, bits);
  return bits;
}

function saidByAttributes(element: Element): number {
  let bits = 0;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') bits |= HINTS.hidden;
  const style = element.getAttribute('style');
  if (style && /display:\s*none|visibility:\s*hidden/i.test(style)) bits |= HINTS.hidden;
  const role = element.getAttribute('role');
  if (role && /^(?:complementary|navigation|dialog)$/.test(role)) bits |= HINTS.aside;
  const property = element.getAttribute('itemprop');
  if (property && /articlebody/i.test(property)) bits |= HINTS.body;
  return bits;
}

/**
 * What the elements nearest to a text say about it, and all of them. An element that holds most of the page's
 * running text (`total` characters) cannot stand beside the article: only its praise counts. Comments can be longer
 * than the article, but not all of the page.
 */
export function hintsAround(place: Place, total: number): { near: number; all: number } {
  let near = 0;
  let all = 0;
  let steps = 0;
  for (let at: Place | undefined = place; at; at = at.parent, steps++) {
    let { own } = at;
    if (at.prose >= MOST * total) own &= at.prose >= ALL * total ? PRAISE : PRAISE | HINTS.comment;
    all |= own;
    if (steps <= NEAR) near |= own;
  }
  return { near, all };
}

const PRAISE = HINTS.article | HINTS.body | HINTS.paragraph;
const MOST = 0.7;
const ALL = 0.97;
const NEAR = 2;
