import { decodeEntities } from '@/utils/extract/decode-entities';
import { isNode, type LinkedNode, nodesOf, strings, typesOf } from '@/utils/extract/read-json-ld';
import { squeeze } from '@/utils/extract/squeeze';

/** What the JSON-LD of a page says about its article, as it stands there. */
export interface LinkedArticle {
  headlines: string[];
  /** Names with the type of who bears them: a person, an organisation, or unsaid. */
  authors: { name: string; type: 'person' | 'organisation' | 'unsaid' }[];
  publisher?: string;
  country?: string;
  published?: string;
  modified?: string;
  image?: string;
  section?: string;
  language?: string;
  /** What the story is said to be based on or owed to. */
  credits: string[];
}

const ARTICLE = /(?:Article|BlogPosting|Report|Reportage|Review|Recipe|SocialMediaPosting)$/;
const PAGE = /^(?:WebPage|ItemPage|MedicalWebPage|VideoObject|CreativeWork|Event|Product|PodcastEpisode)$/;

/** Finds the node that is about this page's article among those of all its scripts. */
export function findArticleNode(
  nodes: readonly LinkedNode[],
  address: string,
  title: string,
): LinkedArticle | undefined {
  const byId = new Map<string, LinkedNode>();
  for (const node of nodes) {
    const [id] = strings(node['@id']);
    // A reference bears nothing but its id; the node itself says more.
    if (id && Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node);
  }
  // The posts of a live blog are articles too, at the same address, each with its own time.
  const posts = new Set(nodes.flatMap((node) => nodesOf(node['liveBlogUpdate'])));
  const best = (pattern: RegExp): LinkedNode | undefined => {
    const fitting = nodes.filter((node) => !posts.has(node) && typesOf(node).some((type) => pattern.test(type)));
    let chosen: LinkedNode | undefined;
    let most = -1;
    for (const node of fitting) {
      const score = fitness(node, address, title);
      if (score > most) [chosen, most] = [node, score];
    }
    return chosen;
  };
  const article = best(ARTICLE);
  const page = best(PAGE);
  const node = article ?? page;
  if (!node) return undefined;
  return read(node, article ? page : undefined, byId, nodes);
}

/** How surely a node is about this page rather than about another story that it lists. */
function fitness(node: LinkedNode, address: string, title: string): number {
  const addresses = [...strings(node['url']), ...strings(node['@id']), ...strings(node['mainEntityOfPage'])];
  for (const main of nodesOf(node['mainEntityOfPage']))
    addresses.push(...strings(main['@id']), ...strings(main['url']));
  const path = pathOf(address);
  const sameAddress = path.length > 1 && addresses.some((other) => pathOf(other) === path);
  const headline = squeeze(strings(node['headline'])[0] ?? strings(node['name'])[0] ?? '');
  const sameTitle =
    headline !== '' &&
    (squeeze(title).startsWith(headline.slice(0, 40)) || headline.startsWith(squeeze(title).slice(0, 40)));
  return (
    (sameAddress ? 4 : 0) +
    (sameTitle && title !== '' ? 4 : 0) +
    (node['datePublished'] === undefined ? 0 : 2) +
    (node['author'] === undefined ? 0 : 1) +
    (node['articleBody'] === undefined ? 0 : 1)
  );
}

function pathOf(address: string): string {
  try {
    return decodeURI(new URL(address, 'https://relative.invalid').pathname).replace(/\/+$/, '').toLowerCase();
  } catch {
    return '';
  }
}

function read(
  node: LinkedNode,
  page: LinkedNode | undefined,
  byId: ReadonlyMap<string, LinkedNode>,
  nodes: readonly LinkedNode[],
): LinkedArticle {
  const follow = (other: LinkedNode): LinkedNode => byId.get(strings(other['@id'])[0] ?? '') ?? other;
  const article: LinkedArticle = {
    headlines: [...strings(node['headline']), ...strings(node['name'])],
    authors: [],
    credits: [],
  };
  for (const key of ['author', 'creator']) {
    if (article.authors.length > 0) break;
    for (const name of strings(node[key])) {
      const linked = byId.get(name);
      article.authors.push({ name: (linked && strings(linked['name'])[0]) ?? name, type: 'unsaid' });
    }
    for (const person of nodesOf(node[key]).map(follow)) {
      const type = typesOf(person).some((kind) => /Organi[sz]ation|Corporation|WebSite|Brand/.test(kind))
        ? 'organisation'
        : 'person';
      for (const name of strings(person['name'])) article.authors.push({ name, type });
      // {"name": {"name": …}} and {"name": [{"name": …}]}
      for (const inner of nodesOf(person['name']))
        for (const name of strings(inner['name'])) article.authors.push({ name, type });
    }
  }
  const publisher =
    nodesOf(node['publisher']).map(follow)[0] ??
    nodes.find((other) => typesOf(other).some((type) => /NewsMediaOrganization/.test(type)));
  for (const author of article.authors) author.name = decodeEntities(author.name);
  const name = strings(publisher?.['name'])[0] ?? strings(node['publisher']).find((text) => !/^https?:/.test(text));
  if (name) article.publisher = name;
  const country = countryOf(publisher?.['address']);
  if (country) article.country = country;
  const published =
    strings(node['datePublished'])[0] ??
    strings(page?.['datePublished'])[0] ??
    strings(node['dateCreated'])[0] ??
    strings(node['uploadDate'])[0];
  if (published) article.published = published;
  const modified = strings(node['dateModified'])[0] ?? strings(page?.['dateModified'])[0];
  if (modified) article.modified = modified;
  const image =
    strings(node['image'])[0] ??
    nodesOf(node['image'])
      .map(follow)
      .flatMap((other) => [...strings(other['url']), ...strings(other['contentUrl'])])[0];
  if (image) article.image = image;
  const section = strings(node['articleSection'])[0];
  if (section) article.section = section;
  const language = strings(node['inLanguage'])[0];
  if (language) article.language = language;
  for (const key of ['sourceOrganization', 'isBasedOn', 'isBasedOnUrl', 'creditText']) {
    article.credits.push(...strings(node[key]));
    for (const source of nodesOf(node[key]).map(follow))
      article.credits.push(...(strings(source['name']).length > 0 ? strings(source['name']) : strings(source['url'])));
  }
  return article;
}

function countryOf(address: unknown): string | undefined {
  for (const place of nodesOf(address)) {
    const country = place['addressCountry'];
    const [code] = isNode(country) ? strings(country['name']) : strings(country);
    if (code && /^[A-Za-z]{2}$/.test(code)) return code.toUpperCase();
  }
  return undefined;
}
