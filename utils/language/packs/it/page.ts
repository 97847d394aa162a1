import type { PageWords } from '@/utils/language/page-words';

export const it: PageWords = {
  abbreviations:
    'sig sigg sigra dott dott.ssa prof avv ing arch on sen gen col cap mons art pag pagg n nr vol ecc es cfr ca tel fig s.p.a spa st gen feb mar apr mag giu lug ago set ott nov dic',
  months:
    'gennaio=1|febbraio=2|marzo=3|aprile=4|maggio=5|giugno=6|luglio=7|agosto=8|settembre=9|ottobre=10|novembre=11|dicembre=12',
  monthsComplete: true,
  dayparts: 'di mattina=morning|del mattino=morning|del pomeriggio=pm|di sera=pm|ore=clock|alle=clock',
  zone: 'Europe/Rome',
  updated:
    'ultimo aggiornamento|ultima modifica|aggiornato il|aggiornato alle|aggiornato|aggiornamento|modificato il|modificato',
  published: 'data di pubblicazione|pubblicato il|pubblicata il|pubblicato|pubblicata|creato il|postato il|data',
  by: 'scritto da|pubblicato da|postato da|inserito da|articolo di|testo di|a cura di|autore|autrice|autori|di',
  credit: 'fonte|fonti|via',
  desks: 'redazione|la redazione|redazione online|inviato|corrispondente|dal nostro inviato|dal nostro corrispondente',
  readMore:
    'leggi anche|leggi di più|leggi tutto|per approfondire|approfondisci|potrebbe interessarti|ti potrebbe interessare|vedi anche|articoli correlati|notizie correlate|i più letti|continua a leggere|guarda anche',
  furniture:
    'pubblicità|condividi|abbonati|newsletter|iscriviti|seguici|commenti|commenta|tag|argomenti|stampa|foto:|tutti i diritti riservati|riproduzione riservata|© riproduzione',
  counters: 'visualizzazioni|commenti|commento|min di lettura|minuti di lettura|condivisioni',
  creditOpening: 'con',
};
