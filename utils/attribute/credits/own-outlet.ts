import type { OutletId } from '@/utils/attribute/attribution';
import { findOutletsIn, namesOfOutlet } from '@/utils/attribute/outlets/find-outlets';
import type { Article } from '@/utils/extract/article';
import { hostOf } from '@/utils/extract/host-of';
import { squeeze } from '@/utils/extract/squeeze';

/** Tells whether an outlet is the one that runs the page, by its publisher's name or its address: it takes no story from itself. */
export function ownOutlets({ publisher, url }: Article): (outlet: { id?: OutletId; outlet: string }) => boolean {
  const ids = new Set(publisher ? findOutletsIn(publisher, 'credit').map(({ outlet }) => outlet.id) : []);
  const labels = new Set(hostOf(url).split('.').slice(0, -1).flatMap(forms));
  const own = publisher === undefined ? '' : ` ${wordsOf(publisher)} `;
  return ({ id, outlet }) => {
    if (id !== undefined && ids.has(id)) return true;
    const printed = wordsOf(outlet.replace(/\.\p{L}{2,3}$/u, ''));
    if (printed !== '' && own.includes(` ${printed} `)) return true;
    return [outlet, ...(id === undefined ? [] : namesOfOutlet(id))].some((name) =>
      forms(squeeze(name)).some((form) => labels.has(form)),
    );
  };
}

const wordsOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** "sputniknews", "sputnik": a name and what addresses make of it. */
function forms(name: string): string[] {
  const bare = name.replace(/^the|(?:news|online|media|\.?com)$/gu, '');
  return bare.length > 1 && bare !== name ? [name, bare] : name.length > 1 ? [name] : [];
}
