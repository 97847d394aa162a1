import type { PageWords } from '@/utils/language/page-words';

export const sw: PageWords = {
  abbreviations: 'dk prof bw bi mhe',
  dayparts: 'asubuhi=morning|mchana=noon|jioni=pm|usiku=night',
  zone: 180,
  updated: 'imesasishwa|ilisasishwa',
  published: 'imechapishwa|ilichapishwa|tarehe',
  by: 'na|mwandishi|imeandikwa na',
  credit: 'chanzo|vyanzo',
  readMore: 'soma pia|soma zaidi|habari zinazohusiana',
  furniture: 'tangazo|shiriki|maoni|picha:',
};
