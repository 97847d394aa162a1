/** One JSON-LD object as it stands in the page. */
export type LinkedNode = { readonly [key: string]: unknown };

/** More than this in one page is not read: the first scripts hold the article. */
const MOST_CHARACTERS = 2_000_000;
const MOST_NODES = 3000;
const DEEPEST = 12;

/** Every typed object in every JSON-LD script, `@graph` and nested ones included, outer before inner. */
export function readJsonLd(page: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  let left = MOST_CHARACTERS;
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent;
    left -= source.length;
    if (left < 0) break;
    collect(parseLenient(source), nodes, 0);
  }
  return nodes;
}

/** The `@type`s of a node without their namespace: `["NewsArticle"]`. */
export function typesOf(node: LinkedNode): string[] {
  return strings(node['@type']).map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1));
}

/** A value that may be a string, or an array of them, as an array of strings. */
export function strings(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

export const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that may be a node, or an array of them, as an array of nodes. */
export function nodesOf(value: unknown): LinkedNode[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter(isNode);
}

function collect(value: unknown, into: LinkedNode[], depth: number): void {
  if (depth > DEEPEST || into.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
  } else if (isNode(value)) {
    if (value['@type'] !== undefined) into.push(value);
    for (const child of Object.values(value)) if (typeof child === 'object') collect(child, into, depth + 1);
  }
}

/** Parses JSON, and JSON with the slips that publishers make where the meaning stays certain. */
function parseLenient(source: string): unknown {
  const text = unwrap(source);
  for (const repair of [asIs, escapeControls, dropTrailingCommas]) {
    try {
      return JSON.parse(repair(text)) as unknown;
    } catch {
      // The next repair goes further; a script that none of them mends says nothing.
    }
  }
  return undefined;
}

const OPENING = ['<!--', '/*', '//', '<![CDATA[', '*/'];
const CLOSING = ['-->', '*/', ']]>', '//', '/*'];

/** Without the comment and CDATA marks that some systems put around their JSON. */
function unwrap(source: string): string {
  let text = source.trim();
  for (const mark of OPENING) if (text.startsWith(mark)) text = text.slice(mark.length).trimStart();
  for (const mark of CLOSING) if (text.endsWith(mark)) text = text.slice(0, -mark.length).trimEnd();
  return text;
}

const asIs = (text: string): string => text;

/** Raw line breaks and tabs inside strings. */
const escapeControls = (text: string): string => text.replace(/\s+/g, ' ');

const dropTrailingCommas = (text: string): string =>
  escapeControls(text)
    .replace(/;\s*$/, '')
    .replace(/,(\s*[}\]])/g, '$1');
