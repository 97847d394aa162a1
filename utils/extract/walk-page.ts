import { isElement, isText } from '@/utils/extract/node-kinds';

export interface Visitor {
  /** Whether to go into the element; only then it is left again. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(data: string): void;
}

/** Where the walk went from an element into a tree of its own. */
interface Door {
  inner: Node;
  host: Element;
}

/** Frames with less text than this are advertisements and players. */
const LEAST_IN_FRAME = 500;

/**
 * Walks everything under `root` in the order of the page, also what open shadow roots and same-origin frames hold.
 * Without recursion: a page may be nested deeper than the stack.
 */
export function walkPage(root: Element, visitor: Visitor): void {
  const doors: Door[] = [];
  let node: Node | null = firstIn(root, doors);
  while (node) {
    if (isText(node)) visitor.text(node.data);
    else if (isElement(node) && visitor.enter(node)) {
      const first = firstIn(node, doors);
      if (first) {
        node = first;
        continue;
      }
      visitor.leave(node);
    }
    node = nextAfter(node, root, doors, visitor);
  }
}

function firstIn(element: Element, doors: Door[]): Node | null {
  const inner = element.shadowRoot ?? framedBody(element);
  if (!inner?.firstChild) return element.firstChild;
  doors.push({ inner, host: element });
  return inner.firstChild;
}

function framedBody(element: Element): Node | undefined {
  if (element.localName !== 'iframe' || !('contentDocument' in element)) return undefined;
  const page = element.contentDocument;
  if (typeof page !== 'object' || page === null || !('body' in page)) return undefined;
  const { body } = page;
  return isNode(body) && (body.textContent ?? '').length >= LEAST_IN_FRAME ? body : undefined;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'nodeType' in value;

function nextAfter(from: Node, root: Element, doors: Door[], visitor: Visitor): Node | null {
  let node: Node = from;
  while (!node.nextSibling) {
    const parent: Node | null = node.parentNode;
    const door = doors.at(-1);
    if (door && parent === door.inner) {
      doors.pop();
      // An element's own children show only where its shadow root has a slot for them.
      const shown = hasSlot(door.inner) ? door.host.firstChild : null;
      if (shown) return shown;
      if (door.host === root) return null;
      visitor.leave(door.host);
      node = door.host;
    } else {
      if (!parent || parent === root || !isElement(parent)) return null;
      visitor.leave(parent);
      node = parent;
    }
  }
  return node.nextSibling;
}

const hasSlot = (inner: Node): boolean => inner instanceof ShadowRoot && inner.querySelector('slot') !== null;
