import { decodeEntities } from '@/utils/extract/decode-entities';
import { foldSpace } from '@/utils/extract/read-blocks';

/** What follows the name of its owner in a copyright line. */
const AFTER_NAME =
  /\s*(?:[|।•·–—]|\s-\s|(?<!(?:^|[\s.])\p{L})\.\s|,|\(|\ball rights\b|\balle rechte\b|\btous droits\b|\btodos los\b|সর্বস্বত্ব|স্বত্ব|সব স্বত্ব|কর্তৃক|সংরক্ষিত).*$/iu;
const MARK = /(?:©|&copy;|\(c\)|copyright|কপিরাইট|স্বত্ব\s*[:©])/iu;

/** "Copyright Policy" leads to a page. */
const NO_OWNER = /^(?:policy|notice|statement|info\w*|hinweis\w*)$|\b(?:theme|template|powered|wordpress|phpbb)\b/iu;

/** The site's name out of its copyright line, where nothing states it: "© তিতাস কণ্ঠ | সর্বস্বত্ব সংরক্ষিত". */
export function readCopyrightOwner(page: Document): { name: string; raw: string } | undefined {
  const places = [...page.querySelectorAll('footer, [class*="footer"], [class*="copyright"], [id*="footer"]')].slice(
    -12,
  );
  for (const place of places) {
    const text = foldSpace(place.textContent).slice(-3000);
    const at = text.search(MARK);
    if (at < 0) continue;
    const raw = text.slice(at, at + 160);
    const name = foldSpace(
      raw
        .replace(new RegExp(`^(?:\\s*${MARK.source})+`, 'iu'), '')
        .replace(/^[\s:©]*(?:\p{Nd}{4}(?:\s*[-–—]\s*\p{Nd}{2,4})?)?[\s,|:–—-]*(?:by\s+)?/iu, '')
        .replace(AFTER_NAME, '')
        .replace(/\s+\p{Nd}{4}.*$/u, ''),
    );
    if (
      name.length >= 2 &&
      name.length <= 50 &&
      /\p{L}/u.test(name) &&
      name.split(' ').length <= 6 &&
      !NO_OWNER.test(name)
    )
      return { name, raw };
  }
  return undefined;
}

/** What made the site, and stands in some of them as if it ran it. */
const SOFTWARE = /^(?:blogger|wordpress\b.*|phpbb\b.*|wix\.com|squarespace|.*\b(?:theme|template)\b.*)$/iu;

/** The name of a publisher as a page states it, without what advertises it; undefined when it is that of its software. */
export function publisherIn(stated: string | undefined): string | undefined {
  const name = stated === undefined ? '' : withoutSlogan(foldSpace(decodeEntities(stated)));
  return name === '' || SOFTWARE.test(name) ? undefined : name;
}

/** "The River Paper – News, Sport and more": a name without the line that advertises it. */
export function withoutSlogan(name: string): string {
  if (name.length <= 30) return name;
  const [first = ''] = name.split(/\s+[|–—:•·-]+\s+|\s*\|\s*/u);
  return /\p{L}{2}/u.test(first) ? first : name;
}
