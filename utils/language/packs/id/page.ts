import type { PageWords } from '@/utils/language/page-words';

export const id: PageWords = {
  abbreviations:
    'dr drs prof ir h hj st sh mm no hlm jl rp tgl dll dsb dst yg kpd an ust kh tn ny bpk jend letjen kol kapt',
  months:
    'agustus=8|pebruari=2|nopember=11|agu=8|agt=8|januari=1|februari=2|maret=3|april=4|mei=5|juni=6|juli=7|september=9|oktober=10|november=11|desember=12',
  monthsComplete: true,
  dayparts: 'pagi=morning|siang=noon|sore=pm|malam=night|pukul=clock|pkl=clock|jam=clock',
  zone: 420,
  updated: 'terakhir diperbarui|diperbarui|pembaruan terakhir|diupdate|update terakhir|update|diubah|disunting',
  published: 'diterbitkan|dipublikasikan|tanggal terbit|terbit|diposting|tayang|dibuat|tanggal|rilis',
  by: 'oleh|penulis|reporter|ditulis oleh|laporan|pewarta|editor|jurnalis|wartawan',
  credit: 'sumber|sumber berita|dikutip dari|dilansir dari|sumber artikel',
  desks: 'redaksi|tim redaksi|kontributor',
  readMore:
    'baca juga|baca selengkapnya|baca lebih lanjut|simak juga|simak|lihat juga|berita terkait|artikel terkait|terkait|selengkapnya|baca|terpopuler|halaman selanjutnya|pilihan editor',
  furniture:
    'iklan|advertisement|bagikan|share|langganan|berlangganan|buletin|ikuti kami|komentar|tag|tags|topik|foto:|cetak|hak cipta',
  counters: 'kali dibaca|dibaca|views|komentar|menit baca|menit membaca',
  creditOpening: 'dengan',
};
