import type { PageWords } from '@/utils/language/page-words';

export const ro: PageWords = {
  abbreviations:
    'dr prof dl dna str nr etc ex pag pct art mil mld lt col gen ing av jud ian feb mar apr iun iul aug sept oct nov dec',
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
