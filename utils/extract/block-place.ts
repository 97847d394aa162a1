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
const OF_THE_STORY = /(?:^|\s)(?:category|tag|type|status|format|post|author|has|topic|page|term)-\S*/gi;

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

/** The place of an element within its parent's. `known` remembers what names say, for the elements of one page. */
export function placeOf(element: Element, parent: Place | undefined, known: Map<string, number>): Place {
  const className = element.getAttribute('class') ?? '';
  let own = TAGS[element.localName] ?? 0;
  for (const { name, value } of element.attributes) own |= saidBy(name, value);
  // What the root is called holds for everything in it.
  if (parent && (className || element.id)) own |= saidByName(`${className} ${element.id}`, known);
  const label = `${element.localName}.${className.slice(0, 60)}`;
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

function saidByName(name: string, known: Map<string, number>): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  const said = name.replace(OF_THE_STORY, ' ');
  let bits = 0;
  for (const [bit, words] of WORDS) if (words.test(said)) bits |= bit;
  known.set(name, bits);
  return bits;
}

function saidBy(attribute: string, value: string): number {
  switch (attribute) {
    case 'hidden':
      return HINTS.hidden;
    case 'aria-hidden':
      return value === 'true' ? HINTS.hidden : 0;
    case 'style':
      return /display:\s*none|visibility:\s*hidden/i.test(value) ? HINTS.hidden : 0;
    case 'role':
      return /^(?:complementary|navigation|dialog)$/.test(value) ? HINTS.aside : 0;
    case 'itemprop':
      return /articlebody/i.test(value) ? HINTS.body : 0;
    default:
      return 0;
  }
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
