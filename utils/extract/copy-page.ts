import { isDocument, isElement } from '@/utils/extract/node-kinds';

/** Frames with less text than this are advertisements and players. */
const LEAST_IN_FRAME = 500;

/**
 * A copy of the page to take apart, with what open shadow roots and same-origin frames show put where they show it.
 * The page itself is not touched.
 */
export function copyPage(page: Document): Document | undefined {
  const copy = page.cloneNode(true);
  if (!isDocument(copy)) return undefined;
  const pairs: [ParentNode, ParentNode][] = [[page, copy]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [shown, copied] = pair;
    const twins = copied.querySelectorAll('*');
    for (const [i, element] of shown.querySelectorAll('*').entries()) {
      const twin = twins[i];
      if (!twin) continue;
      if (element.shadowRoot) pairs.push(...graftShadow(element.shadowRoot, twin));
      else if (element.localName === 'iframe') graftFrame(element, twin);
    }
  }
  return copy;
}

/** What stands in the root takes the place of the element's own children, which show only where the root has a slot. */
function graftShadow(root: ShadowRoot, twin: Element): [ParentNode, ParentNode][] {
  const slotted = [...twin.childNodes];
  const pairs: [ParentNode, ParentNode][] = [];
  const copies = [...root.children].map((child) => child.cloneNode(true));
  for (const [i, child] of [...root.children].entries()) {
    const copied = copies[i];
    if (copied && isElement(copied)) pairs.push([child, copied]);
  }
  twin.replaceChildren(...copies);
  const slot = twin.querySelector('slot:not([name])') ?? twin.querySelector('slot');
  slot?.replaceWith(...slotted);
  // A slot that was filled no longer has the same children as its twin: deeper roots are looked for elsewhere only.
  return slot ? [] : pairs;
}

function graftFrame(frame: Element, twin: Element): void {
  const inner = 'contentDocument' in frame ? frame.contentDocument : undefined;
  if (!isPage(inner) || (inner.body.textContent ?? '').length < LEAST_IN_FRAME) return;
  const block = twin.ownerDocument.createElement('div');
  block.append(...[...inner.body.childNodes].map((node) => twin.ownerDocument.importNode(node, true)));
  twin.replaceWith(block);
}

const isPage = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'body' in value && value.body !== null;
