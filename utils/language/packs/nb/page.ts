import type { PageWords } from '@/utils/language/page-words';

export const nb: PageWords = {
  abbreviations:
    'dr hr fru prof bl.a f.eks dvs m.m osv ca kl nr s st jf inkl tlf jan feb mar apr jun jul aug sep sept okt nov des mill mrd',
  ordinalStop: true,
  months:
    'januar=1|februar=2|mars=3|april=4|mai=5|juni=6|juli=7|august=8|september=9|oktober=10|november=11|desember=12',
  monthsComplete: true,
  dayparts: 'kl=clock|klokken=clock',
  zone: 'Europe/Oslo',
  updated: 'sist oppdatert|oppdatert|sist endret|endret',
  published: 'publisert|først publisert|opprettet|dato',
  by: 'skrevet av|av|tekst|forfatter|journalist',
  credit: 'kilde|kilder',
  desks: 'redaksjonen|redaksjon',
  readMore: 'les også|les mer|les videre|se også|mer om|relaterte saker|mest lest|saken fortsetter',
  furniture: 'annonse|del|abonner|nyhetsbrev|følg oss|kommentarer|foto:|emner|skriv ut',
};
