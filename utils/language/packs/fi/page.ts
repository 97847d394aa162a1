import type { PageWords } from '@/utils/language/page-words';

export const fi: PageWords = {
  abbreviations: 'dr prof esim mm ym jne eli n noin klo nro s ks vrt ns ko puh tri',
  ordinalStop: true,
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
