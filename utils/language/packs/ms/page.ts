import type { PageWords } from '@/utils/language/page-words';

export const ms: PageWords = {
  abbreviations: 'dr prof en pn tn hj dato datuk no rm jln',
  months: 'ogos=8|julai=7|jun=6',
  dayparts: 'pagi=am|petang=pm|tengah hari=noon|malam=night|jam=clock|pukul=clock|ptg=pm|mlm=night',
  zone: 'Asia/Kuala_Lumpur',
  updated: 'dikemas kini|dikemaskini|kemas kini terakhir',
  published: 'diterbitkan|disiarkan|tarikh',
  by: 'oleh|penulis|wartawan',
  credit: 'sumber|sumber berita',
  desks: 'meja berita|wartawan',
  readMore: 'baca juga|baca lagi|berita berkaitan|artikel berkaitan|lihat juga',
  furniture: 'iklan|kongsi|langgan|ikuti kami|komen|foto:|gambar:',
};
