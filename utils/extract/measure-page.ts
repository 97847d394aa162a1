import type { Problem } from '@/utils/outcome';

/** Above these a page would hold up the reader's browser. */
const MOST_ELEMENTS = 120_000;
const MOST_TEXT = 6_000_000;
const DEEPEST = 1500;

/** The problem that keeps the page from being read at all, if there is one. */
export function measurePage(page: Document): Problem | undefined {
  if (isPdf(page)) return 'page-is-pdf';
  if (!page.body) return 'page-unreadable';
  const elements = page.getElementsByTagName('*').length;
  if (elements > MOST_ELEMENTS || isTooDeep(page.body)) return 'page-too-large';
  if ((page.body.textContent ?? '').length > MOST_TEXT) return 'page-too-large';
  return undefined;
}

/** Browsers show a PDF in a page of their own making. */
function isPdf(page: Document): boolean {
  if (page.contentType === 'application/pdf') return true;
  const only = page.body?.childElementCount === 1 ? page.body.firstElementChild : null;
  if (only?.localName === 'embed' && only.getAttribute('type') === 'application/pdf') return true;
  return page.querySelector('#outerContainer #viewerContainer > #viewer.pdfViewer') !== null;
}

/** What a block stands in is looked at for every block: nothing that people wrote is nested like this. */
function isTooDeep(root: Element): boolean {
  let depth = 0;
  let element: Element = root;
  for (;;) {
    if (element.firstElementChild) {
      element = element.firstElementChild;
      if (++depth > DEEPEST) return true;
      continue;
    }
    while (element !== root && !element.nextElementSibling) {
      const up = element.parentElement;
      if (!up) return false;
      element = up;
      depth--;
    }
    const next = element.nextElementSibling;
    if (element === root || !next) return false;
    element = next;
  }
}
