import type { LinkedNode } from '@/utils/extract/read-json-ld';

/** The text of the article as JSON-LD gives it, a paragraph a line; empty when it gives none. */
export function statedText(nodes: readonly LinkedNode[]): string {
  let longest = '';
  for (const node of nodes) {
    const body = node['articleBody'];
    if (typeof body === 'string' && body.length > longest.length) longest = body;
  }
  return longest
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .trim();
}
