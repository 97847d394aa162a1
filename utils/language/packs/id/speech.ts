import { words } from '../phrases';
import type { SpeechPack } from '../speech-pack';

/** Verbs that take "bahwa" or a claim. */
const said =
  words(`mengatakan, menyatakan, menjelaskan, menegaskan, mengungkapkan, menambahkan, menyebut, menyebutkan, melaporkan, mengklaim, membantah, mengakui, menulis, menuturkan, memaparkan,
  mengumumkan, memperingatkan, mengingatkan, menekankan, menilai, berpendapat, berharap, menuding, menuduh, mengonfirmasi, mengkonfirmasi, memastikan, menyampaikan, berkata, meyakini, mengaku,
  berjanji, mengimbau, menyarankan, mengeluhkan, mengkritik, meminta, membenarkan, menyangkal, mengisyaratkan, memprediksi, memperkirakan, menerangkan, mengemukakan, menduga, menambah, mencatat, menyoroti,
  mempertanyakan, menanggapi, menceritakan, bercerita, menjawab`);

/** Short forms that stand beside a quotation, before the speaker. */
const spoke =
  words(`kata, ujar, ucap, tutur, ungkap, jelas, tegas, papar, imbuh, tambah, sebut, terang, tulis, sambung, lanjut, cetus, tandas, pungkas, beber, tukas, katanya kepada, ujarnya, katanya, ucapnya, tuturnya,
  ungkapnya, jelasnya, tegasnya, paparnya, imbuhnya, tambahnya, terangnya, tulisnya, tandasnya, pungkasnya, bebernya, lanjutnya, sambungnya, ungkapnya`);
/** "…," he said: whoever spoke before speaks on. */
const single = spoke.filter((word) => word.endsWith('nya'));
const short = spoke.filter((word) => !word.endsWith('nya') && !word.includes(' '));

const openers =
  words(`tetapi, namun, dan, selain itu, sementara itu, sebelumnya, kemudian, lalu, hari ini, kemarin, pada senin, pada selasa, pada rabu, pada kamis, pada jumat, pada sabtu, pada minggu, di sisi lain,
  oleh karena itu, karena itu, terakhir, akhirnya, saat ini, dalam keterangannya, dalam keterangan tertulis, menurut, meski begitu, meski demikian, di samping itu, adapun, bahkan, sedangkan, sejauh ini, ia juga, lebih lanjut, dia juga,
  untuk itu, pasalnya, di tempat yang sama, dalam kesempatan itu, dalam kesempatan yang sama, jumat, senin, selasa, rabu, kamis, sabtu, minggu`);

/** Indonesian. */
export const speech: SpeechPack = {
  language: 'id',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  lists: {
    say: said,
    short,
    single,
    occasion: words(
      'dalam, di, pada, saat, ketika, usai, kepada, melalui, seusai, sebelum, setelah, lewat, dikutip, seperti, senin, selasa, rabu, kamis, jumat, sabtu, minggu, hari ini, dari, sembari, sambil, terkait, (',
    ),
    comma: [',', ':'],
    adverb: words(
      'juga, telah, sudah, kembali, turut, pun, lebih lanjut, sebelumnya, kemudian, lantas, sempat, terus, hanya',
    ),
    tail: words(`dalam, di, pada, saat, ketika, usai, kepada, melalui, seusai, sebelum, setelah, lewat, dikutip, seperti, senin, selasa, rabu, kamis, jumat, sabtu, minggu, hari ini, dari, yang, sembari, sambil, terkait, (, mengenai, soal,
      menanggapi, merujuk, dilansir, tentang, menjelang`),
    according:
      words(`menurut, menurut laporan, dikutip dari, seperti dilansir, dilansir dari, dilansir, berdasarkan keterangan, berdasarkan data, berdasarkan laporan, mengutip, seperti dikutip dari, berdasarkan, merujuk pada, seperti dikutip, seperti dilaporkan,
      demikian dilaporkan, seperti disampaikan, demikian disampaikan, sebagaimana disampaikan, sebagaimana dilaporkan, dilaporkan`),
  },
  templates: [
    {
      kind: 'direct',
      pattern: '{quote} {comma?} <{short}> {source} {tail} …',
      example: '“<c>Kami tidak akan mundur,</c>” <v>kata</v> <s>juru bicara perusahaan</s> dalam konferensi pers.',
    },
    {
      kind: 'direct',
      pattern: '{quote} {comma?} <{short}> {source} , {quote}',
      example: '“<c>Rumah kami hilang,</c>” <v>kata</v> <s>Siti Aminah</s>, “<c>tetapi kami selamat.</c>”',
    },
    {
      kind: 'direct',
      pattern: '{quote} {comma?} <{short}> {source}',
      example: '“<c>Kesepakatan sudah dekat,</c>” <v>ujar</v> <s>Rina Lestari</s>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say}> {gap} bahwa {claim}',
      example: '<s>Menteri Kesehatan</s> <v>menegaskan</v> kepada wartawan bahwa <c>kampanye dimulai Oktober</c>.',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{say}> {gap} {comma} {quote} …',
      example: '<s>Rina Lestari</s> <v>menambahkan</v>, “<c>Rencana tetap berjalan.</c>”',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{quote} {comma?} <{single}>',
      example: '“<c>Rencana tetap berjalan,</c>” <v>ujarnya</v>.',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{quote} {comma?} <{single}> ,? {occasion} …',
      example: '“<c>Rencana tetap berjalan,</c>” <v>katanya</v> dalam rapat.',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{quote} {comma?} <{single}> , {quote}',
      example: '“<c>Rumah kami hilang,</c>” <v>tuturnya</v>, “<c>tetapi kami selamat.</c>”',
    },
    {
      kind: 'indirect',
      omits: true,
      pattern: '{claim} , <{single}>',
      example: '<c>Jembatan dibuka bulan Mei</c>, <v>katanya</v>.',
    },
    {
      kind: 'according',
      pattern: '<{according}> {source} , {claim}',
      example: '<v>Menurut</v> <s>polisi</s>, <c>sopir itu melarikan diri</c>.',
    },
    {
      kind: 'according',
      pattern: '{claim} , <{according}> {source}',
      example: '<c>Api berasal dari dapur</c>, <v>menurut</v> <s>petugas pemadam</s>.',
    },
    {
      kind: 'according',
      pattern: '{claim} <menurut> {source}',
      example: '<c>Utang naik tiga persen</c> <v>menurut</v> <s>laporan bank sentral</s>.',
    },
    {
      kind: 'indirect',
      pattern: '{claim} , <{short}> {source} {tail} …',
      example: '<c>Jembatan dibuka bulan Mei</c>, <v>kata</v> <s>wali kota</s> pada acara itu.',
    },
    {
      kind: 'indirect',
      pattern: '{claim} , <{short}> {source}',
      example: '<c>Jembatan dibuka bulan Mei</c>, <v>kata</v> <s>Rina Lestari</s>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say}> {claim}',
      example: '<s>Kejaksaan</s> <v>menyebut</v> <c>para terdakwa menyembunyikan bukti</c>.',
    },
  ],
  falseFriends:
    words(`dengan kata lain, kata kunci, kata orang, bisa dikatakan, kata sandi, kata pengantar, dan lain lain, menyampaikan selamat, menyampaikan terima kasih, menyampaikan ucapan, menyampaikan duka, menyampaikan belasungkawa, meminta maaf, mencatat kemenangan,
    menambah satu, menambah dua, menjawab salam, menulis buku, menulis novel, meminta bantuan, menulis lagu, tegas dan, menyebut nama, melaporkan diri, mencatat rekor, menambah jumlah, mengumumkan pemenang, mengkritik keras, jelas terlihat, jelas sekali,
    menilai karya, mencatat hasil`),
  afterQuote: words(
    'kata, ujar, ucap, tutur, ungkap, jelas, tegas, papar, imbuh, tambah, sebut, terang, tulis, sambung, lanjut, cetus, tandas, pungkas, beber, ujarnya, katanya, jelasnya, ungkapnya, tuturnya, ucapnya',
  ),
  source: {
    knownOnly: true,
    before: openers,
    after: words(
      'juga, telah, sudah, kembali, turut, pun, lebih lanjut, sebelumnya, kemudian, lantas, sempat, tidak, belum, akan, senin, selasa, rabu, kamis, jumat, sabtu, minggu',
    ),
    breaks: [],
    never: [
      ...openers,
      ...words(
        'saya, kami, kita, ini, itu, hal ini, hal itu, siapa, yang, tidak ada, apa, semua, bagaimana, mengapa, ketika, saat, tidak, untuk, dengan, seseorang',
      ),
    ],
    neverLast: words(
      'yang, dan, atau, untuk, dengan, bahwa, di, ke, dari, pada, dalam, saat, ketika, sambil, setelah, karena, jika, tidak, agar, sebelum, usai, serta, hendak, ingin, dapat, bisa, harus, sembari, lalu, akan, oleh, tanpa',
    ),
  },
  speakers: {
    singular: words('ia, dia, beliau'),
    plural: words('mereka, keduanya'),
    roles:
      words(`menteri, presiden, wakil presiden, juru bicara, jubir, wali kota, walikota, gubernur, bupati, direktur, sekretaris, anggota DPR, jaksa, hakim, pemimpin, ketua, kepala, pelatih, komisaris, kanselir, pengacara, kuasa hukum, profesor, guru besar, peneliti, paus,
      raja, ratu, koordinator, duta besar, jenderal, kolonel, perdana menteri, ayah, ibu, kakak, adik, anak, istri, suami, tetangga, penyanyi, aktor, aktris, pemain, kapten, dokter, penulis, pakar, pengamat, pengusaha, manajer, ketua umum, kapolres, kapolda, kapolri, kabid humas,
      kasat reskrim, camat, lurah, kepala desa, rektor, dosen, analis, ekonom, komandan, wakil ketua, sekjen, sekretaris jenderal, menlu, menkeu, menko, CEO, Kombes, AKBP, AKP, Irjen, Brigjen, Komjen`),
    groups: words(
      'para ahli, pakar, pengamat, sumber, saksi, saksi mata, warga, pejabat, kritikus, peneliti, keluarga, aktivis, ekonom, ilmuwan, dokter, demonstran, pekerja, penyidik, analis, sejumlah warga, sejumlah pihak, banyak pihak, beberapa orang, petugas',
    ),
    indefinite: words('seorang, salah satu, sejumlah, beberapa, sebuah'),
    organisations:
      words(`kementerian, pemerintah, polisi, kepolisian, partai, universitas, pemkot, pemprov, tentara, TNI, Polri, pengadilan, kejaksaan, dewan, komisi, bank, perusahaan, asosiasi, serikat, organisasi, Gedung Putih, Kremlin, parlemen, DPR, institut, badan, dinas, yayasan,
      klub, federasi, PBB, Uni Eropa, NATO, KPK, BMKG, BPS, BNPB, BPBD, WHO, IMF, rumah sakit, oposisi, Polres, Polda, Kejagung, Mahkamah Agung, Mahkamah Konstitusi, OJK, Bank Indonesia, Pertamina`),
    press: words('kantor berita, koran, surat kabar, harian, stasiun televisi, majalah, radio, media'),
    documents: words(
      'laporan, studi, penelitian, pernyataan, dokumen, survei, surat, keterangan, putusan, siaran pers',
    ),
    owners: words(
      `Indonesia, Amerika Serikat, AS, Rusia, Ukraina, Prancis, Perancis, Jerman, Inggris, China, Tiongkok, Jepang, Korea Selatan, Korea Utara, Malaysia, Singapura, Thailand, Filipina, Vietnam, Myanmar, Australia, India, Pakistan, Iran, Irak, Israel, Palestina, Arab Saudi, Mesir, Turki, Italia, Spanyol, Belanda, Brasil, Kanada, RI, DPR, MPR, PBB, Uni Eropa, Jakarta, DKI Jakarta, Jawa Barat, Jawa Tengah, Jawa Timur`,
    ),
    titles: words('pak, bu, bapak, ibu, dr., dr, prof., prof, h., hj., ir., drs., kh, ustaz'),
    pointers: words('si, sang'),
  },
};
