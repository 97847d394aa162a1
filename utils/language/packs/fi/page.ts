import type { PageWords } from '@/utils/language/page-words';

export const fi: PageWords = {
  abbreviations: 'dr prof esim mm ym jne eli n noin klo nro s ks vrt ns ko puh tri',
  ordinalStop: true,
  months:
    'tammikuuta=1|helmikuuta=2|maaliskuuta=3|huhtikuuta=4|toukokuuta=5|kesakuuta=6|heinakuuta=7|elokuuta=8|syyskuuta=9|lokakuuta=10|marraskuuta=11|joulukuuta=12',
  monthsComplete: true,
  dayparts: 'klo=clock|kello=clock|ap=am|ip=pm',
  zone: 'Europe/Helsinki',
  updated: 'viimeksi päivitetty|päivitetty|muokattu',
  published: 'julkaistu|päivämäärä',
  by: 'kirjoittanut|teksti|toimittaja|kirjoittaja',
  credit: 'lähde|lähteet',
  desks: 'toimitus|uutistoimitus',
  readMore: 'lue myös|lue lisää|katso myös|lisää aiheesta|luetuimmat|juttu jatkuu',
  furniture: 'mainos|jaa|tilaa|uutiskirje|seuraa meitä|kommentit|kuva:|kuvat:|tulosta',
};
