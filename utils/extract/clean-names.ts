import { isAgency } from '@/utils/extract/agency-names';
import { foldSpace } from '@/utils/extract/read-blocks';
import { isDesk } from '@/utils/extract/read-byline';
import { pagePack } from '@/utils/language/page-pack';
import type { PageWords } from '@/utils/language/page-words';
import { lowerInPlace, phrasesOf } from '@/utils/language/phrases';
import { squeeze } from '@/utils/extract/squeeze';

/** Accounts and page furniture, not people. */
const NOBODY =
  /^(?:\w*admin|admin\w*|administrator|the author|about(?: the author)?|anónimo|anonym\w*|beitrag|artikel|startseite|log ?in|sign ?in|(?:un)?subscribe.*|\d+ min.*|editor|editors?|webmaster|user\d*|root|author|by|staff|guest|unknown|anonymous|none|null|undefined|n\/?a|test|super ?user|news|newsroom|home|follow|more|share|email|twitter|facebook|instagram|linkedin|nachrichten|nachrichtenagentur|redaktionell|noticias|actualités|haberler|новости|berita|পোস্ট|প্রকাশক)$/iu;
/** A picture's or a source's credit. */
const OTHER_CREDIT =
  /^(?:foto|fotos|bild|bilder|photo|photos|image|picture|quelle|source|fuente|fonte|sumber|ছবি|সূত্র|фото|источник|grafik|video|illustration|symbolbild)(?:\s*[:：]|\s(?:by|from|von|de|из|от)\s)/iu;
const LONGEST = 70;
/** A company that made the site or owns the paper. */
const COMPANY =
  /\s(?:gmbh|mbh|inc|ltd|llc|plc|s\.?a|s\.?l|b\.?v|a\.?s|s\.?r\.?l|s\.?r\.?o|sp\. z o\.?o|e\.?v|ооо|co\. kg)\.?$/iu;

/** What follows a name after a comma and is none. */
const ROLE =
  /(?:^|\s)(?:expert|director|officer|editor|reporter|correspondent|founder|co-founder|professor|analyst|writer|author|manager|chef|journalist|producer|specialist|contributor|columnists?|photographer|strategist|consultant|coach|presenter|anchor|staff|bureau|freelance\w*|grader|ph\.?d|m\.?d|jr|sr|m\.?a\.?|mba|rn|redakteur|redakteurin|korrespondent|korrespondentin|reporterin|journaliste|periodista|redattore|educators?)(?=\s|$|[.,])/iu;

/** What stands between two names, or between a name and what is said of it. */
const APART = /\s*(?:[,;|•·、，／]|\s[-–—/]\s)\s*/u;
const AND = /\s+(?:and|und|et|y|e|og|och|en|ve|и|та|i|a|și|dan|và|و|एवं|और|ও|এবং|&)\s+/u;

/**
 * Names of people and desks out of what a page gives as its author: without "By", cut at "and" and commas,
 * without addresses, dates, roles, the outlet itself and its agencies. Names stay as printed.
 */
export function cleanNames(values: readonly string[], outlets: readonly string[], language: string): string[] {
  const names: string[] = [];
  const refused = outlets.map(squeeze).filter((name) => name.length > 2);
  for (const value of values) {
    const text = foldSpace(value.normalize('NFC').replace(/<[^>]{1,200}>/g, ' '));
    if (/^(?:https?:|www\.|[/#]|\(.*\)$)/i.test(text) || OTHER_CREDIT.test(text)) continue;
    const whole = withoutLabel(text, language);
    // "জেলা প্রতিনিধি, কুমিল্লা": a desk with its place is one name.
    const place = whole.split(/,\s*/u)[1];
    const desk =
      place !== undefined && isName(place, refused) && packsOf(language).some((words) => isDesk(whole, words));
    const parts = desk ? [whole] : whole.split(APART);
    const full = /\S\s+\p{Lu}/u.test(parts[0] ?? '');
    for (const [index, part] of parts.entries()) {
      // "Anna Marks, Oslo", "Anna Marks, CNN", "Anna Marks, Arts and Letters Editor": what follows says of whom or whence.
      if (index > 0 && (ROLE.test(part) || (full && /^\p{Lu}[^\s]*$/u.test(part)))) continue;
      if (refused.includes(squeeze(part))) continue;
      for (const one of desk ? [part] : part.split(AND)) {
        const name = trimName(one, language);
        if (isName(name, refused) && !isLabel(name, language) && !names.includes(name)) names.push(name);
      }
    }
  }
  return names;
}

/** A name without what hangs on it: brackets, addresses, quotation marks, "By", its agency or paper. */
function trimName(part: string, language: string): string {
  const bare = part
    .replace(/\([^)]*\)|\S+@\S+/gu, ' ')
    .replace(/^[\s\-–—•|:,.;/+"“”'‘([【〔]+|[\s\-–—•|:,;/+"“”‘)\]】〕*]+$|\s+\+?\s*follow$/giu, '');
  const name = foldSpace(withoutLabel(bare, language))
    .replace(/^about\s+(?=\p{Lu})/iu, '')
    // "Anna Marks For The Paper", "Anna Marks. The Paper"
    .replace(/^(\S+\s+\S*\p{Ll}{2})(?:\s[Ff]or\s\p{Lu}|\.\s\p{Lu}).*$/u, '$1');
  const words = name.split(' ');
  for (let taken = Math.min(3, words.length - 2); taken > 0; taken--) {
    if (isAgency(words.slice(-taken).join(' '))) return words.slice(0, -taken).join(' ');
  }
  return name;
}

/** "Von", "By": the label of a byline whose name stands in another element. */
export const isLabel = (name: string, language: string): boolean => {
  const lower = lowerInPlace(name);
  return packsOf(language).some((words) => phrasesOf(words.by).at(lower, 0) === lower.length);
};

function isName(name: string, refused: readonly string[]): boolean {
  if (name.length < 2 || name.length > LONGEST || !/\p{L}/u.test(name)) return false;
  if (/\p{Nd}{2}|https?:|[@#{}<>=_]|\.(?:com|net|org|de|bd)\b/iu.test(name)) return false;
  if (/\.\p{Ll}{2,4}$/u.test(name) || COMPANY.test(name)) return false;
  if (NOBODY.test(name) || isAgency(name) || name.split(' ').length > 8) return false;
  const folded = squeeze(name);
  return !refused.includes(folded);
}

/** Whether a declared author can stand as a collective byline: the name of a newsroom or an agency. */
export const isNewsroom = (name: string): boolean =>
  name.length <= LONGEST &&
  /\p{L}{2}/u.test(name) &&
  !/^\(|[@{}<>]|https?:|www\./.test(name) &&
  !NOBODY.test(name) &&
  !COMPANY.test(name);

const packsOf = (language: string): PageWords[] =>
  [pagePack(language), pagePack('en')].flatMap((pack) => (pack ? [pack.words] : []));

/** "By Anna Marks" without "By". */
export function withoutLabel(text: string, language: string): string {
  const lower = lowerInPlace(text);
  const label = Math.max(...packsOf(language).map((words) => phrasesOf(words.by).at(lower, 0)));
  return label > 0 && /^(?:\s*[:：]\s*|\s+)\S/u.test(text.slice(label))
    ? text.slice(label).replace(/^\s*[:：]?\s*/u, '')
    : text;
}
