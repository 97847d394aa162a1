import type { PageWords } from '@/utils/language/page-words';

export const nb: PageWords = {
  abbreviations:
    'dr hr fru prof bl.a f.eks dvs m.m osv ca kl nr s st jf inkl tlf jan feb mar apr jun jul aug sep sept okt nov des mill mrd',
  ordinalStop: true,
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
