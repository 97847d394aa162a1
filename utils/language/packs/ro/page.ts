import type { PageWords } from '@/utils/language/page-words';

export const ro: PageWords = {
  abbreviations:
    'dr prof dl dna str nr etc ex pag pct art mil mld lt col gen ing av jud ian feb mar apr iun iul aug sept oct nov dec',
  months:
    'ianuarie=1|februarie=2|martie=3|aprilie=4|mai=5|iunie=6|iulie=7|august=8|septembrie=9|octombrie=10|noiembrie=11|decembrie=12|nov=11',
  monthsComplete: true,
  dayparts: 'ora=clock|dimineața=morning|seara=pm',
  zone: 'Europe/Bucharest',
  updated: 'ultima actualizare|actualizat la|actualizat în|actualizat|actualizare|modificat',
  published: 'publicat la|publicat în|publicat pe|publicat|data publicării|postat|data',
  by: 'scris de|autor|autori|de|text',
  credit: 'sursa|sursă|surse|foto',
  desks: 'redacția|redactia|corespondent',
  readMore:
    'citește și|citeşte şi|citiți și|citește mai mult|vezi și|mai multe despre|articole similare|recomandări|cele mai citite',
  furniture: 'publicitate|distribuie|share|abonează-te|newsletter|urmărește-ne|comentarii|etichete|foto:|tipărește',
};
