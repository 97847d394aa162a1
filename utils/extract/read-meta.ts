/** The page's meta elements: lower-case name (of `name`, `property`, `itemprop` or `http-equiv`) → contents, in page order. */
export type MetaFacts = ReadonlyMap<string, readonly string[]>;

/** Longer contents are no fact of an article. */
const LONGEST = 2000;

/** Reads OpenGraph, article, Dublin Core, Parse.ly, Sailthru, citation and plain meta elements alike. */
export function readMeta(page: Document): MetaFacts {
  const facts = new Map<string, string[]>();
  for (const element of page.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content || content.length > LONGEST) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!key) continue;
      const values = facts.get(key);
      if (values) values.push(content);
      else facts.set(key, [content]);
    }
  }
  return facts;
}

/** The first content of the first of these names that the page has. */
export function metaValue(meta: MetaFacts, names: readonly string[]): string | undefined {
  for (const name of names) {
    const [value] = meta.get(name) ?? [];
    if (value) return value;
  }
  return undefined;
}
