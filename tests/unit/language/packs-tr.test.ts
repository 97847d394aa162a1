import { testPack } from './run-pack';

testPack({
  language: 'tr',
  reads: [
    '<s>Avukat Lale Ferit</s>, “<c>Kararı temyiz edeceğiz</c>” <v>dedi</v>.',
    '<s>Cumhurbaşkanı</s>, <c>asgari ücretin artacağını</c> <v>duyurdu</v>.',
    '<s>Savcılık</s>, <c>sanıkların delilleri sakladığını</c> <v>öne sürdü</v>.',
    '<s>Müze müdürü Ayla Bel</s>, <c>salonların iki ay kapalı kalacağını</c> <v>belirtti</v>.',
    '<s>Emniyet kaynaklarına</s> <v>göre</v>, <c>sürücü kaçtı</c>.',
    '<s>Merkez Bankası raporuna</s> <v>göre</v> <c>borç yüzde üç arttı</c>.',
    '<s>O</s>, <c>mektuptan haberi olmadığını</c> <v>söyledi</v>.',
    '<s>Vali</s>, “<c>Durum çok ciddi</c>” diye <v>uyardı</v>.',
    '“<c>Adalet istiyoruz</c>” <v>dedi</v> <s>annesi</s>.',
    '<s>Sendika</s>, <c>bölgede doktor eksikliği olduğunu</c> <v>savundu</v>.',
    '<s>Teknik direktör</s>, <c>kötü oynadıklarını</c> <v>kabul etti</v>.',
    '<s>Şirket sözcüsü</s>, <c>işten çıkarma olmayacağını</c> <v>açıkladı</v>.',
    'Öte yandan, <s>bakan</s>, <c>sürenin haziranda dolduğunu</c> <v>hatırlattı</v>.',
    '<s>Görgü tanıkları</s>, <c>iki el silah sesi duyduklarını</c> <v>anlattı</v>.',
    '<s>Aras</s> <v>şöyle konuştu</v>: “<c>Tarihi bir gün.</c>”',
    '<s>Hükümet</s>, <c>sistemin “iyi” çalışmadığını</c> <v>kabul etti</v>.',
    'Kentte müdahalenin sürdüğünü aktaran <s>Elban</s>, <v>şunları kaydetti</v>: “<c>Mesafe alındı.</c>”',
  ],
  silent: [
    'Bakan gönüllülere teşekkür etti.',
    '“Rüzgâr” filmi cuma günü vizyona giriyor.',
    'Heyet, kentin “yeşil üçgeni”ni gezdi.',
    'Cumhurbaşkanı oyuncuları tebrik etti.',
    'Grup beş bin kişinin önünde “Dönüş”ü çaldı.',
    'Yasa pazartesi günü yürürlüğe girdi.',
  ],
});
