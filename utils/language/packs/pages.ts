import { ar } from '@/utils/language/packs/ar/page';
import { assamese } from '@/utils/language/packs/as/page';
import { az } from '@/utils/language/packs/az/page';
import { be } from '@/utils/language/packs/be/page';
import { bg } from '@/utils/language/packs/bg/page';
import { bn } from '@/utils/language/packs/bn/page';
import { ca } from '@/utils/language/packs/ca/page';
import { cs } from '@/utils/language/packs/cs/page';
import { da } from '@/utils/language/packs/da/page';
import { de } from '@/utils/language/packs/de/page';
import { el } from '@/utils/language/packs/el/page';
import { en } from '@/utils/language/packs/en/page';
import { es } from '@/utils/language/packs/es/page';
import { et } from '@/utils/language/packs/et/page';
import { fa } from '@/utils/language/packs/fa/page';
import { fi } from '@/utils/language/packs/fi/page';
import { fr } from '@/utils/language/packs/fr/page';
import { gu } from '@/utils/language/packs/gu/page';
import { he } from '@/utils/language/packs/he/page';
import { hi } from '@/utils/language/packs/hi/page';
import { hr } from '@/utils/language/packs/hr/page';
import { hu } from '@/utils/language/packs/hu/page';
import { hy } from '@/utils/language/packs/hy/page';
import { id } from '@/utils/language/packs/id/page';
import { icelandic } from '@/utils/language/packs/is/page';
import { it } from '@/utils/language/packs/it/page';
import { ja } from '@/utils/language/packs/ja/page';
import { ka } from '@/utils/language/packs/ka/page';
import { kn } from '@/utils/language/packs/kn/page';
import { ko } from '@/utils/language/packs/ko/page';
import { lt } from '@/utils/language/packs/lt/page';
import { lv } from '@/utils/language/packs/lv/page';
import { ml } from '@/utils/language/packs/ml/page';
import { mr } from '@/utils/language/packs/mr/page';
import { ms } from '@/utils/language/packs/ms/page';
import { nb } from '@/utils/language/packs/nb/page';
import { ne } from '@/utils/language/packs/ne/page';
import { nl } from '@/utils/language/packs/nl/page';
import { pa } from '@/utils/language/packs/pa/page';
import { pl } from '@/utils/language/packs/pl/page';
import { pt } from '@/utils/language/packs/pt/page';
import { ro } from '@/utils/language/packs/ro/page';
import { ru } from '@/utils/language/packs/ru/page';
import { si } from '@/utils/language/packs/si/page';
import { sk } from '@/utils/language/packs/sk/page';
import { sl } from '@/utils/language/packs/sl/page';
import { sr } from '@/utils/language/packs/sr/page';
import { sv } from '@/utils/language/packs/sv/page';
import { sw } from '@/utils/language/packs/sw/page';
import { ta } from '@/utils/language/packs/ta/page';
import { te } from '@/utils/language/packs/te/page';
import { th } from '@/utils/language/packs/th/page';
import { tr } from '@/utils/language/packs/tr/page';
import { uk } from '@/utils/language/packs/uk/page';
import { ur } from '@/utils/language/packs/ur/page';
import { vi } from '@/utils/language/packs/vi/page';
import { zh } from '@/utils/language/packs/zh/page';
import type { PageWords } from '@/utils/language/page-words';

/** The packs there are, by language. */
export const PAGE_WORDS: Readonly<Record<string, PageWords>> = {
  ar,
  as: assamese,
  az,
  be,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  gu,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is: icelandic,
  it,
  ja,
  ka,
  kn,
  ko,
  lt,
  lv,
  ml,
  mr,
  ms,
  nb,
  ne,
  nl,
  pa,
  pl,
  pt,
  ro,
  ru,
  si,
  sk,
  sl,
  sr,
  sv,
  sw,
  ta,
  te,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
};
