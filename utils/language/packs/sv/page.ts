import type { PageWords } from '@/utils/language/page-words';

export const sv: PageWords = {
  abbreviations:
    'dr prof st bl.a t.ex dvs m.m m.fl osv s.k fr.o.m t.o.m ca kl nr s tel jan feb mars apr jun jul aug sept okt nov dec',
  months:
    'januari=1|februari=2|mars=3|april=4|maj=5|juni=6|juli=7|augusti=8|september=9|oktober=10|november=11|december=12',
  monthsComplete: true,
  dayparts: 'kl=clock|klockan=clock|fm=am|em=pm',
  zone: 'Europe/Stockholm',
  updated: 'senast uppdaterad|uppdaterad|uppdaterat|uppdaterades|ändrad',
  published: 'publicerad|publicerat|publicerades|först publicerad|datum',
  by: 'text av|skriven av|av|text|författare|reporter',
  credit: 'källa|källor|källa/bild',
  desks: 'redaktionen|redaktion|utrikesredaktionen|reporter',
  readMore: 'läs mer|läs också|läs även|läs vidare|se också|relaterat|mer om|fler artiklar|mest läst',
  furniture:
    'annons|dela|prenumerera|nyhetsbrev|följ oss|kommentarer|kommentera|foto:|bild:|ämnen|skriv ut|alla rättigheter',
};
