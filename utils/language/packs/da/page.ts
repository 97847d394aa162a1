import type { PageWords } from '@/utils/language/page-words';

export const da: PageWords = {
  abbreviations:
    'dr hr fru prof bl.a f.eks dvs m.m m.v osv ca kl nr s st jf inkl tlf jan feb mar apr jun jul aug sep sept okt nov dec mio mia',
  ordinalStop: true,
  months:
    'januar=1|februar=2|marts=3|april=4|maj=5|juni=6|juli=7|august=8|september=9|oktober=10|november=11|december=12',
  monthsComplete: true,
  dayparts: 'kl=clock|klokken=clock',
  zone: 'Europe/Copenhagen',
  updated: 'senest opdateret|sidst opdateret|opdateret|ændret',
  published: 'publiceret|udgivet|offentliggjort|oprettet|dato',
  by: 'skrevet af|af|tekst|forfatter|journalist',
  credit: 'kilde|kilder',
  desks: 'redaktionen|redaktion|korrespondent',
  readMore: 'læs også|læs mere|læs videre|se også|mere om|relaterede artikler|mest læste|artiklen fortsætter',
  furniture: 'annonce|del|abonner|nyhedsbrev|følg os|kommentarer|foto:|emner|print',
};
