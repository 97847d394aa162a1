import { isDisguised } from '@/utils/extract/copy-page';
import { MOST } from '@/utils/extract/measure-page';
import type { Steps } from '@/utils/extract/pause';
import { isDocument, isElement, isShadowRoot, isText } from '@/utils/extract/node-kinds';

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

const IN_ONE_STEP = 2000;

interface Walk {
  root: Element;
  visitor: Visitor;
  doors: Door[];
  /** How deep under the root the walk is. */
  level: number;
  /** Whether the page was changed where the walk stood, so that there is no way on. */
  lost: boolean;
}

/**
 * Walks everything under `root` in the order of the page, also what open shadow roots and same-origin frames hold.
 * Without recursion: a page may be nested deeper than the stack. Gives up when it is more than `MOST`.
 */
export function* walkPage(root: Element, visitor: Visitor): Steps<'whole' | 'too-much' | 'lost'> {
  const walk: Walk = { root, visitor, doors: [], level: 1, lost: false };
  let nodes = 0;
  let elements = 0;
  let characters = 0;
  let node: Node | null = firstIn(root, walk.doors);
  while (node) {
    if (++nodes > MOST.nodes) return 'too-much';
    if (nodes % IN_ONE_STEP === 0) yield;
    if (isText(node)) {
      characters += node.data.length;
      if (characters > MOST.characters) return 'too-much';
      visitor.text(node.data);
    } else if (isElement(node)) {
      if (++elements > MOST.elements) return 'too-much';
      if (visitor.enter(node)) {
        if (++walk.level > MOST.levels) return 'too-much';
        const first = firstIn(node, walk.doors);
        if (first) {
          node = first;
          continue;
        }
        leave(node, walk);
      }
    }
    node = nextAfter(node, walk);
  }
  return walk.lost ? 'lost' : 'whole';
}

function leave(element: Element, walk: Walk): void {
  walk.level--;
  walk.visitor.leave(element);
}

function firstIn(element: Element, doors: Door[]): Node | null {
  const inner = shadowOf(element) ?? framedBody(element);
  if (!inner?.firstChild) return element.firstChild;
  doors.push({ inner, host: element });
  return inner.firstChild;
}

function shadowOf(element: Element): ShadowRoot | undefined {
  const root = element.shadowRoot;
  return root && !isDisguised(root) ? root : undefined;
}

function framedBody(element: Element): Node | undefined {
  if (element.localName !== 'iframe' || !('contentDocument' in element)) return undefined;
  const page = element.contentDocument;
  if (!isNode(page) || !isDocument(page) || isDisguised(page)) return undefined;
  return (page.body?.textContent ?? '').length >= LEAST_IN_FRAME ? page.body : undefined;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'nodeType' in value;

function nextAfter(from: Node, walk: Walk): Node | null {
  const { root, doors } = walk;
  let node: Node = from;
  for (;;) {
    const next = node.nextSibling;
    if (next) return next;
    const parent: Node | null = node.parentNode;
    const door = doors.at(-1);
    if (door && parent === door.inner) {
      doors.pop();
      // An element's own children show only where its shadow root has a slot for them.
      const shown = hasSlot(door.inner) ? door.host.firstChild : null;
      if (shown) return shown;
      if (door.host === root) return null;
      leave(door.host, walk);
      node = door.host;
    } else {
      if (parent === root) return null;
      if (!parent || !isElement(parent)) {
        walk.lost = true;
        return null;
      }
      leave(parent, walk);
      node = parent;
    }
  }
}

const hasSlot = (inner: Node): boolean => isShadowRoot(inner) && inner.querySelector('slot') !== null;
