import type { Problem } from '@/utils/outcome';

/** The problem that keeps the page from being read at all, if it shows before reading it. */
export function measurePage(page: Document): Problem | undefined {
  if (isPdf(page)) return 'page-is-pdf';
  if (!page.body) return 'page-unreadable';
  return page.getElementsByTagName('*').length > MOST.elements ? 'page-too-large' : undefined;
}

/** Above any of these a page would hold up the reader's browser. */
export const MOST = {
  elements: 120_000,
  /** With texts and comments: an element of people's pages holds two or three of these. */
  nodes: 400_000,
  characters: 6_000_000,
  /** What a block stands in is looked at for every block: nothing that people wrote is nested like this. */
  levels: 1500,
} as const;

/** Browsers show a PDF in a page of their own making. */
function isPdf(page: Document): boolean {
  if (page.contentType === 'application/pdf') return true;
  const only = page.body?.childElementCount === 1 ? page.body.firstElementChild : null;
  if (only?.localName === 'embed' && only.getAttribute('type') === 'application/pdf') return true;
  return page.querySelector('#outerContainer #viewerContainer > #viewer.pdfViewer') !== null;
}
