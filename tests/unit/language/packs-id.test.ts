import { testPack } from './run-pack';

testPack({
  language: 'id',
  reads: [
    '“<c>Kami akan mengajukan banding,</c>” <v>kata</v> <s>pengacara Lukman Hadi</s>.',
    '<s>Presiden</s> <v>mengumumkan</v> bahwa <c>upah minimum akan naik</c>.',
    '<s>Direktur museum Anita Bela</s> <v>menjelaskan</v> bahwa <c>ruang pamer tutup dua bulan</c>.',
    '<v>Menurut</v> <s>sumber kepolisian</s>, <c>sopir itu kabur</c>.',
    '<c>Kereta akan terlambat satu jam</c>, <v>menurut</v> <s>perusahaan itu</s>.',
    '<v>Berdasarkan data</v> <s>BPS</s>, <c>harga beras turun</c>.',
    '<s>Dia</s> <v>menjawab</v> bahwa <c>surat itu tidak pernah diterimanya</c>.',
    '"<c>Situasi sangat serius,</c>" <v>tegas</v> <s>wali kota</s> usai rapat.',
    '"<c>Kami ingin keadilan,</c>" <v>ucap</v> <s>ibu korban</s>.',
    '<s>Serikat pekerja</s> <v>mengeluhkan</v> bahwa <c>dokter kurang di daerah itu</c>.',
    '<s>Pelatih</s> <v>mengakui</v> <c>timnya bermain buruk</c>.',
    '<s>Juru bicara perusahaan</s> <v>membantah</v> bahwa <c>ada pemecatan</c>.',
    'Selain itu, <s>menteri</s> <v>mengingatkan</v> bahwa <c>batas waktu berakhir Juni</c>.',
    '<s>Sejumlah saksi mata</s> <v>mengatakan</v> <c>terdengar dua tembakan</c>.',
    '“<c>Hari bersejarah,</c>” <v>tulis</v> <s>Lestari</s> di media sosial.',
    '<s>Pemerintah</s> <v>mengakui</v> bahwa <c>sistem itu “tidak berjalan baik”</c>.',
    "<s>Donna</s> <v>mengaku</v>, <c>dirinya tidak pernah merasakan gejala 'khas' seperti pusing</c>.",
    '<s>Rina Lestari</s> <v>mengatakan</v> kepada wartawan: “<c>Rencana tetap berjalan.</c>”',
  ],
  silent: [
    'Menteri menyampaikan terima kasih kepada para relawan.',
    'Film “Angin” tayang pada Jumat.',
    'Mereka mengunjungi “segitiga hijau” kota itu.',
    'Presiden menyampaikan selamat kepada para pemain.',
    'Band itu memainkan “Pulang” di depan lima ribu orang.',
    'Undang-undang itu berlaku mulai Senin.',
    'Dengan kata lain, timnya menang mudah.',
  ],
});
