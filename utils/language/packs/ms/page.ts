import type { PageWords } from '@/utils/language/page-words';

export const ms: PageWords = {
  abbreviations: 'dr prof en pn tn hj dato datuk no rm jln',
  months:
    'ogos=8|julai=7|jun=6|januari=1|februari=2|mac=3|april=4|mei=5|september=9|oktober=10|november=11|disember=12',
  monthsComplete: true,
  dayparts: 'pagi=am|petang=pm|tengah hari=noon|malam=night|jam=clock|pukul=clock|ptg=pm|mlm=night',
  zone: 480,
  updated: 'dikemas kini|dikemaskini|kemas kini terakhir',
  published: 'diterbitkan|disiarkan|tarikh',
  by: 'oleh|penulis|wartawan',
  credit: 'sumber|sumber berita',
  desks: 'meja berita|wartawan',
  readMore: 'baca juga|baca lagi|berita berkaitan|artikel berkaitan|lihat juga',
  furniture: 'iklan|kongsi|langgan|ikuti kami|komen|foto:|gambar:',
};
