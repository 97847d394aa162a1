import { isAgency } from '@/utils/extract/agency-names';
import { foldSpace } from '@/utils/extract/read-blocks';
import { isDesk } from '@/utils/extract/read-byline';
import { pagePack } from '@/utils/language/page-pack';
import type { PageWords } from '@/utils/language/page-words';
import { lowerInPlace, phrasesOf } from '@/utils/language/phrases';

/** Accounts, not people. */
const NOBODY =
  /^(?:admin\w*|administrator|editor|editors?|webmaster|user\d*|root|author|by|staff|guest|unknown|anonymous|none|null|undefined|n\/?a|test|super ?user|news|newsroom|home|follow|more|share|email|twitter|facebook|instagram|linkedin|nachrichten|nachrichtenagentur|redaktionell|noticias|actualités|haberler|новости|berita|পোস্ট|প্রকাশক)$/iu;
/** A picture's or a source's credit. */
const OTHER_CREDIT =
  /^(?:foto|fotos|bild|bilder|photo|photos|image|picture|quelle|source|fuente|fonte|sumber|ছবি|সূত্র|фото|источник|grafik|video|illustration|symbolbild)\s*[:：]/iu;
const LONGEST = 70;

/** What follows a name after a comma and is none. */
const ROLE =
  /(?:^|\s)(?:expert|director|officer|editor|reporter|correspondent|founder|co-founder|professor|analyst|writer|author|manager|chef|journalist|producer|specialist|contributor|grader|ph\.?d|m\.?d|jr|sr|m\.?a\.?|mba|rn|redakteur|redakteurin|korrespondent|korrespondentin|reporterin|journaliste|periodista|redattore|educators?)(?=\s|$|[.,])/iu;

/** What stands between two names. */
const BETWEEN =
  /\s*(?:[,;|•·、，／]|\s[-–—/]\s|\s(?:and|und|et|y|e|og|och|en|ve|и|та|i|a|și|dan|và|و|एवं|और|ও|এবং|&)\s)\s*/u;

/**
 * Names of people and desks out of what a page gives as its author: without "By", cut at "and" and commas,
 * without addresses, dates, roles, the outlet itself and its agencies. Names stay as printed.
 */
export function cleanNames(values: readonly string[], outlets: readonly string[], language: string): string[] {
  const names: string[] = [];
  const refused = outlets.map(squeeze).filter((name) => name.length > 2);
  for (const value of values) {
    const text = foldSpace(value.normalize('NFC').replace(/<[^>]{1,200}>/g, ' '));
    if (/^(?:https?:|www\.|\/)/i.test(text) || OTHER_CREDIT.test(text)) continue;
    const whole = withoutLabel(text, language);
    // "জেলা প্রতিনিধি, কুমিল্লা": a desk with its place is one name.
    const place = whole.split(/,\s*/u)[1];
    const desk =
      place !== undefined && isName(place, refused) && packsOf(language).some((words) => isDesk(whole, words));
    const parts = desk ? [whole] : whole.split(BETWEEN);
    for (const [index, part] of parts.entries()) {
      const trimmed = part.replace(/\([^)]*\)|\S+@\S+/gu, ' ').replace(/^[\s\-–—•|:,.;/]+|[\s\-–—•|:,;/]+$/gu, '');
      const name = foldSpace(withoutLabel(trimmed, language));
      if (index > 0 && ROLE.test(name)) continue;
      if (isName(name, refused) && !names.includes(name)) names.push(name);
    }
  }
  return names;
}

function isName(name: string, refused: readonly string[]): boolean {
  if (name.length < 2 || name.length > LONGEST || !/\p{L}/u.test(name)) return false;
  if (/\p{Nd}{2}|https?:|[@#{}<>=_]|\.(?:com|net|org|de|bd)\b/iu.test(name)) return false;
  if (NOBODY.test(name) || isAgency(name) || name.split(' ').length > 8) return false;
  const folded = squeeze(name);
  return !refused.includes(folded);
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** Whether a declared author can stand as the newsroom's collective byline: a name, and no agency. */
export const isNewsroom = (name: string): boolean =>
  name.length > 1 && name.length <= LONGEST && !/[/@{}<>]|https?:/.test(name) && !NOBODY.test(name) && !isAgency(name);

const packsOf = (language: string): PageWords[] =>
  [pagePack(language), pagePack('en')].flatMap((pack) => (pack ? [pack.words] : []));

/** "By Anna Marks" without "By". */
function withoutLabel(text: string, language: string): string {
  const lower = lowerInPlace(text);
  const label = Math.max(...packsOf(language).map((words) => phrasesOf(words.by).at(lower, 0)));
  return label > 0 && /^(?:\s*[:：]\s*|\s+)\S/u.test(text.slice(label))
    ? text.slice(label).replace(/^\s*[:：]?\s*/u, '')
    : text;
}
