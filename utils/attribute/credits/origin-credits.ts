import type { Article, Evidence } from '@/utils/extract/article';
import { lowerInPlace } from '@/utils/language/phrases';
import type { Credit } from '@/utils/attribute/attribution';
import { creditsNamedIn } from './named-outlets';

/** No sentence that says where a whole text is from is longer. */
const LONGEST = 240;
/** It stands before the text or after it. */
const FIRST = 2;
const LAST = 4;

/** What a text calls itself. */
const PIECE =
  /(?:^|[^\p{L}\p{M}])(?:th(?:is|e) (?:article|story|piece|post|report|essay|interview|column|commentary|content)|(?:dieser|der) (?:artikel|beitrag|text|bericht|kommentar)|cet article|ce texte|este artículo|esta nota|este texto|esta reportagem|este artigo|questo articolo|dit artikel|эта статья|статья|материал|هذا المقال|هذا التقرير|این مطلب|این گزارش|यह लेख|यह रिपोर्ट|यह खबर|এই প্রতিবেদন|এ প্রতিবেদন|প্রতিবেদনটি|লেখাটি|নিবন্ধটি|সাক্ষাৎকারটি|খবরটি|সংবাদটি|আজকের লেখা)/u;
/** What it says of its origin. */
const ORIGIN =
  /originally|syndicated|auto-?generated|taken from|first (?:published|appeared|ran)|(?:was )?published (?:by|in|on|with permission)|republished|reprinted|adapted from|translated|im original|übersetz|zuerst (?:in|bei|auf|erschienen)|erschien(?:en)? (?:zuerst|ursprünglich)|übernommen|initialement|traduit|publié (?:à l’origine|originellement)|publicad[oa] originalmente|originalmente publicad|traducid|traduzid|pubblicato originariamente|tradotto|vertaald|впервые опубликован|опубликован|перев[её]д|نُ?شر|مترجم|ترجمه|मूल रूप से|से लिया गया|साभार|প্রকাশিত|প্রথম প্রকাশ|অনূদিত|অনুবাদ|ভাষান্তর|নেওয়া|নেয়া|সংগৃহীত|অবলম্বনে/u;
/** What says so of a text without naming it. */
const OF_THE_TEXT =
  /contributed (?:reporting )?to this (?:report|story|article)|^(?:with (?:files|inputs?|reporting|additional reporting) (?:from|by)|additional reporting by|(?:re)?published with permission)|থেকে (?:অনূদিত|অনুবাদ|ভাষান্তর|নেওয়া|নেয়া|সংগৃহীত)|অবলম্বনে|के इनपुट के साथ|से साभार|এ(?:ই|মন)? (?:খবর|সংবাদ) (?:জানিয়েছে|দিয়েছে|প্রকাশ করেছে)|con información de|com informações de|avec l[’']afp|mit material (?:von|der)/u;

/** Outlets that prose before or after the text names as where all of it is from: "Dieser Artikel ist zuerst in … erschienen." */
export function originCredits({ sentences, sourceHints }: Article): Credit[] {
  const lines: Evidence[] = [
    ...(sourceHints?.bylines ?? []),
    ...sentences
      .filter((_, index) => index < FIRST || index >= sentences.length - LAST)
      .map(({ text }): Evidence => ({ from: 'text', raw: text })),
    ...(sourceHints?.endings ?? []),
  ];
  return lines.flatMap((evidence) => (saysOrigin(evidence.raw) ? creditsNamedIn(evidence, 'text') : []));
}

function saysOrigin(raw: string): boolean {
  if (raw.length > LONGEST) return false;
  const text = lowerInPlace(raw.normalize('NFC')).replace(/^[\s([*•–—-]+/u, '');
  return OF_THE_TEXT.test(text) || (PIECE.test(text) && ORIGIN.test(text));
}
