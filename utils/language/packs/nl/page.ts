import type { PageWords } from '@/utils/language/page-words';

export const nl: PageWords = {
  abbreviations:
    'dhr mevr mw dr prof ir ing drs mr st nr blz ca bijv bv enz o.a t.a.v i.v.m m.b.t a.u.b d.w.z jan feb mrt apr jun jul aug sept okt nov dec vs art',
  months:
    'januari=1|februari=2|maart=3|april=4|mei=5|juni=6|juli=7|augustus=8|september=9|oktober=10|november=11|december=12|mrt=3',
  monthsComplete: true,
  dayparts: 'uur=clock|’s ochtends=morning|’s middags=noon|’s avonds=pm|’s nachts=night',
  zone: 'Europe/Amsterdam',
  updated:
    'laatst bijgewerkt|laatste update|bijgewerkt op|bijgewerkt om|bijgewerkt|gewijzigd op|gewijzigd|update|aangepast',
  published: 'gepubliceerd op|gepubliceerd|geplaatst op|geplaatst|publicatiedatum|datum',
  by: 'geschreven door|door onze redactie|auteur|auteurs|tekst|door|van onze verslaggever|van onze redactie',
  credit: 'bron|bronnen|met dank aan',
  desks: 'redactie|verslaggever|correspondent|onze redactie',
  readMore:
    'lees ook|lees meer|lees verder|meer lezen|zie ook|bekijk ook|gerelateerd|meer over|meest gelezen|verder lezen',
  furniture:
    'advertentie|delen|deel dit|abonneer|nieuwsbrief|aanmelden|volg ons|reacties|reageer|tags|foto:|beeld:|© |alle rechten voorbehouden',
  creditOpening: 'met',
};
