import type { PageWords } from '@/utils/language/page-words';

export const gu: PageWords = {
  abbreviations: 'ડૉ ડો શ્રી પ્રો રૂ કિ.મી',
  dayparts: 'સવારે=morning|બપોરે=noon|સાંજે=pm|રાત્રે=night|વાગ્યે=clock',
  zone: 330,
  updated: 'છેલ્લું અપડેટ|અપડેટ',
  published: 'પ્રકાશિત|તારીખ',
  by: 'લેખક|દ્વારા',
  credit: 'સ્ત્રોત|સ્રોત|સૌજન્ય',
  desks: 'ડેસ્ક|સંવાદદાતા|પ્રતિનિધિ',
  readMore: 'આ પણ વાંચો|વધુ વાંચો|સંબંધિત સમાચાર',
  furniture: 'જાહેરાત|શેર કરો|ટિપ્પણી|તસવીર:',
};
