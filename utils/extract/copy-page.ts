import { MOST } from '@/utils/extract/measure-page';
import { isDocument, isElement, isText } from '@/utils/extract/node-kinds';

/**
 * A copy that can be taken apart, and in which every node says of itself what it is. Nothing in it runs or is loaded.
 * What shadow roots and frames hold is not in it.
 */
export function copyPage(page: Document): Document {
  const copy = Node.prototype.cloneNode.call(page, false);
  if (!isDocument(copy)) throw new TypeError('the copy of a document is a document');
  copyInto(copy, page);
  return copy;
}

/** A copy of what a range holds, in an element of a document of its own. */
export function copyRange(range: Range): Element {
  const holder = new DOMParser().parseFromString('', 'text/html').body;
  const { commonAncestorContainer: around } = range;
  copyInto(holder, isText(around) ? (around.parentNode ?? around) : around, range);
  return holder;
}

/**
 * Without recursion and no deeper than `MOST.levels`: copied by the browser itself, a page nested deeper than its stack
 * takes the tab with it. By walker and prototype: the page's own nodes may be disguised.
 */
function copyInto(target: Node, source: Node, range?: Range): void {
  const walker = Document.prototype.createTreeWalker.call(
    document,
    source,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  const owner = isDocument(target) ? target : (target.ownerDocument ?? document);
  const open: Node[] = [target];
  let node = walker.firstChild();
  while (node) {
    let first: Node | null = null;
    if (!range || range.intersectsNode(node)) {
      const made = owner.importNode(node, false);
      if (isElement(made)) dropDisguise(made, owner);
      if (range && isText(made)) made.data = partOf(made.data, node, range);
      open.at(-1)?.appendChild(made);
      if (open.length < MOST.levels) first = walker.firstChild();
      if (first) open.push(made);
    }
    node = first ?? walker.nextSibling();
    while (!node && open.length > 1) {
      open.pop();
      walker.parentNode();
      node = walker.nextSibling();
    }
  }
}

/** As much of a text node's text as lies in the range. */
const partOf = (text: string, node: Node, { startContainer, startOffset, endContainer, endOffset }: Range): string =>
  text.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : undefined);

/** A form and a document give what is called `name` in them in place of their own property of that name. */
const CALLED = new Set('button embed fieldset form iframe img input object output select textarea'.split(' '));

function dropDisguise(element: Element, owner: Document): void {
  if (!CALLED.has(element.localName)) return;
  for (const attribute of ['name', 'id']) {
    const name = element.getAttribute(attribute);
    if (name !== null && (name in element || name in owner)) element.removeAttribute(attribute);
  }
}

/** What reading asks of nodes and documents. */
const ASKED =
  'attributes body childElementCount childNodes children cloneNode closest compareDocumentPosition contains ' +
  'contentType documentElement firstChild firstElementChild getAttribute getElementsByTagName getSelection ' +
  'hasAttribute hasAttributes implementation localName nextElementSibling nextSibling nodeName nodeType ' +
  'ownerDocument parentElement parentNode previousSibling querySelector querySelectorAll shadowRoot textContent ' +
  'title URL';
const QUESTIONS = ASKED.split(' ');

/** Whether the document or one of its forms answers with something of the page's own when reading asks it. */
export const isDisguised = (root: Document | ShadowRoot): boolean =>
  answersWrong(root) || [...root.querySelectorAll('form')].some(answersWrong);

const answersWrong = (node: Node): boolean =>
  QUESTIONS.some((name) => Object.hasOwn(node, name) && typeof Reflect.get(node, name) === 'object');
