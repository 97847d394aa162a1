import { phrases, words } from '../phrases';
import type { SpeechPack } from '../speech-pack';

/** Verbs behind "diye" or behind a quotation. */
const spoke = [
  ...words(`dedi, dediler, demişti, diyor, diyorlar, konuştu, ekledi, söyledi, yazdı, sordu, açıkladı, cevap verdi, yanıt verdi, tepki gösterdi, uyardı, seslendi, belirtti, ifade etti, vurguladı, kaydetti, aktardı,
    anlattı, özetledi, devam etti, yanıtladı, paylaştı, haykırdı, bildirdi, duyurdu, savundu, iddia etti`),
  ...phrases(
    words(
      'ifadesini, ifadelerini, sözlerini, açıklamasını, değerlendirmesini, yorumunu, paylaşımını, mesajını, çağrısını',
    ),
    words('kullandı, kullanıyor, yaptı, sarf etti, paylaştı, verdi, kaydetti'),
  ),
  ...words(
    'değerlendirmesinde bulundu, açıklamasında bulundu, ifadelerine yer verdi, ifadesine yer verdi, şeklinde konuştu, görüşünü paylaştı, çağrısında bulundu, cevabını verdi, yanıtını verdi, notunu düştü',
  ),
];
/** Verbs that take the claim as a noun: "… açılacağını söyledi". */
const said =
  words(`söyledi, söylediler, söylüyor, söylemişti, ifade etti, ifade ettiler, ifade ediyor, belirtti, belirttiler, belirtiyor, açıkladı, açıkladılar, açıklamıştı, kaydetti, kaydettiler, vurguladı, vurguladılar, vurguluyor, bildirdi, bildirdiler,
  duyurdu, duyurdular, iddia etti, iddia ettiler, iddia ediyor, savundu, savundular, savunuyor, yazdı, aktardı, aktardılar, dile getirdi, dile getirdiler, ileri sürdü, öne sürdü, kabul etti, doğruladı, yalanladı, hatırlattı, anlattı, ekledi, itiraf etti, düşünüyor,
  tahmin ediyor, umduğunu söyledi, sözlerine ekledi, işaret etti, dikkat çekti, altını çizdi, kaydediyor, bildiriyor, inkar etti, reddetti, öğrenildi, paylaştı, müjdeledi, uyardı, uyarısında bulundu`);

const openers =
  words(`ancak, fakat, ama, ve, ayrıca, öte yandan, bu arada, ise, daha sonra, sonra, bugün, dün, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, pazartesi günü, salı günü, çarşamba günü, perşembe günü, cuma günü, cumartesi günü, pazar günü,
  son olarak, bunun üzerine, diğer yandan, konuya ilişkin, açıklamada, yapılan açıklamada, yazılı açıklamada, sosyal medyada, konuşmasında, konuyla ilgili, toplantıda, burada, haberde, buna göre, böylece, üstelik, nitekim, törende`);

/** Turkish. The verb ends the sentence; what is said stands before it as a noun ("… açılacağını söyledi") or before "diye". */
export const speech: SpeechPack = {
  language: 'tr',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['‘', '’'],
  ],
  lists: {
    say: said,
    opener: openers,
    spoke,
    comma: [',', ':', ';'],
    so: words('diye, şeklinde, diyerek'),
    adverb: words(
      'da, de, ise, ayrıca, daha sonra, şöyle, şunları, şu, bugün, dün, yaptığı açıklamada, açıklamasında, konuşmasında, sosyal medya hesabından, burada',
    ),
    lead: words(
      'şöyle dedi, şunları söyledi, şunları kaydetti, şöyle konuştu, şu ifadeleri kullandı, şöyle devam etti, şöyle anlattı, şu değerlendirmede bulundu, şunları aktardı, şu açıklamayı yaptı, şunları dile getirdi, şu sözleri sarf etti, dedi ki, şu ifadelere yer verdi, şunları ifade etti, şunları anlattı, şunları yazdı, şunları belirtti',
    ),
    statement: words(
      'yapılan açıklamada, yapılan yazılı açıklamada, yapılan paylaşımda, paylaşılan mesajda, yayımlanan açıklamada, yayımlanan raporda, yayınlanan açıklamada, yayınlanan raporda',
    ),
    stated: words(
      'denildi, ifadeleri kullanıldı, ifadesi kullanıldı, ifadelerine yer verildi, ifadesine yer verildi, bilgisi verildi, bilgisine yer verildi, kaydedildi, belirtildi, bildirildi, ifade edildi, vurgulandı, aktarıldı',
    ),
    against: words('göre'),
  },
  endings: {
    ablative: words("'dan, 'den, 'tan, 'ten, ndan, nden, dan, den, tan, ten"),
    dative: words("'a, 'e, 'ya, 'ye, 'na, 'ne, a, e, ya, ye, na, ne"),
    object: words(
      'dığı, diği, duğu, düğü, tığı, tiği, tuğu, tüğü, acağı, eceği, dığını, diğini, duğunu, düğünü, tığını, tiğini, tuğunu, tüğünü, acağını, eceğini, ğını, ğini, ğunu, ğünü, ması gerektiğini, masını, mesini, larını, lerini, dıklarını, diklerini, acaklarını, eceklerini, olduğunu, olacağını, duklarını, düklerini, tıklarını, tiklerini, ğımızı, ğimizi',
    ),
  },
  templates: [
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{lead}> {comma?} {quote} …',
      example: '<s>Belediye Başkanı Selin Aras</s> <v>şunları söyledi</v>: “<c>Çalışmalar sürecek.</c>”',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} , {quote} {so?} <{spoke}>',
      example: '<s>Aras</s>, “<c>Geri adım atmayacağız</c>” <v>dedi</v>.',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} , {gap} {quote} {so?} <{spoke}>',
      example: '<s>Aras</s>, basın toplantısında “<c>Geri adım atmayacağız</c>” diye <v>konuştu</v>.',
    },
    {
      kind: 'direct',
      pattern: '{quote} {so} {gap} <{spoke}> {source}',
      example: '“<c>Geri adım atmayacağız</c>” diye <v>konuştu</v> <s>Selin Aras</s>.',
    },
    {
      kind: 'direct',
      pattern: '{quote} <{spoke}> {source}',
      example: '“<c>Her şeyimizi kaybettik</c>” <v>diyor</v> <s>Hatice Teyze</s>.',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} {quote} {so?} <{spoke}>',
      example: '<s>Antrenör</s> ise “<c>Kötü oynadık</c>” <v>ifadesini kullandı</v>.',
    },
    {
      kind: 'direct',
      pattern: '{source-ablative} {statement} {comma?} {quote} <{stated}>',
      example:
        '<s>Savunma Bakanlığından</s> yapılan açıklamada, “<c>Üç helikopter görevde</c>” <v>ifadeleri kullanıldı</v>.',
    },
    {
      kind: 'indirect',
      pattern: '{source-ablative} {statement} {comma?} {claim-object} <{stated}>',
      example: '<s>Valilikten</s> yapılan açıklamada, <c>yolun trafiğe açıldığı</c> <v>belirtildi</v>.',
    },
    {
      kind: 'according',
      pattern: '{source-dative} <{against}> {comma?} {claim}',
      example: '<s>Polise</s> <v>göre</v> <c>sürücü yaya olarak kaçtı</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{opener} , {source} {adverb*} , {claim-object} <{say}>',
      example: 'Öte yandan, <s>bakan</s>, <c>sürenin haziranda dolduğunu</c> <v>hatırlattı</v>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} , {claim-object} <{say}>',
      example: '<s>Sağlık Bakanı</s>, <c>kampanyanın ekimde başlayacağını</c> <v>açıkladı</v>.',
    },
    {
      kind: 'indirect',
      pattern: '{claim-object} <{say}> {source}',
      example: '<c>Köprünün mayısta açılacağını</c> <v>söyledi</v> <s>Selin Aras</s>.',
    },
    {
      kind: 'indirect',
      pattern: '{subject} {adverb*} {claim-object} <{say}>',
      example: '<s>Yetkililer</s> <c>derslerin pazartesi başlayacağını</c> <v>duyurdu</v>.',
    },
  ],
  falseFriends: words(
    'teşekkür etti, kutladı, tebrik etti, başsağlığı diledi, veda etti, merhaba dedi, evet dedi, hayır dedi, hoş geldin dedi, dur dedi',
  ),
  afterQuote: words(
    'dedi, dediler, diye, diyen, diyerek, diyor, şeklinde, ifadesini, ifadelerini, sözlerini, değerlendirmesini, değerlendirmesinde, açıklamasını, açıklamasında, ifadelerine, notunu, çağrısında, yanıtını, cevabını',
  ),
  source: {
    knownOnly: true,
    before: openers,
    after: words(
      'da, de, ise, ayrıca, daha sonra, bugün, dün, yaptığı açıklamada, açıklamasında, konuşmasında, burada, şöyle, sosyal medya hesabından, pazartesi günü, salı günü, çarşamba günü, perşembe günü, cuma günü, cumartesi günü, pazar günü, toplantıda, törende',
    ),
    // "*Aras*, who told that …,": the participle of a sentence that explains the name behind it.
    breaks: words(
      'aktaran, belirten, söyleyen, vurgulayan, ifade eden, kaydeden, anlatan, hatırlatan, bildiren, dile getiren, konuşan, değerlendiren, açıklayan, savunan, ifade ederek, dikkat çeken, işaret eden, altını çizen, açıklamada bulunan, konuşma yapan, ziyaret eden, katılan, inceleyen, bulunan',
    ),
    never: [
      ...openers,
      ...words('ben, biz, bu, bunu, bunun, şu, bu durum, kimse, her şey, ne, kim, buna, şuna, ona kalırsa, bana'),
    ],
    neverLast: words(
      '*erek, *arak, *ken, *ınca, *ince, *diğini, *dığını, *duğunu, *düğünü, *ğini, *ğını, ve, ile, için, gibi, kadar, sonra, önce, olarak, olan, eden, veya, ya, ki, göre, açıklamada, toplantısında, da, de',
    ),
  },
  speakers: {
    singular: words('o, kendisi'),
    plural: words('onlar, ikisi'),
    roles:
      words(`bakan, bakanı, başbakan, cumhurbaşkanı, başkan, başkanı, sözcü, sözcüsü, vali, valisi, müdür, müdürü, sekreter, milletvekili, senatör, savcı, savcısı, hakim, lider, lideri, genel başkan, genel başkanı, antrenör, antrenörü, teknik direktör, komiser, komiseri,
      avukat, avukatı, profesör, araştırmacı, papa, kral, kraliçe, büyükelçi, büyükelçisi, general, albay, baba, babası, anne, annesi, kardeş, kardeşi, oğlu, kızı, eşi, komşu, komşusu, şarkıcı, oyuncu, futbolcu, kaptan, doktor, yazar, uzman, uzmanı, iş insanı, genel sekreter,
      genel sekreteri, belediye başkanı, temsilci, temsilcisi, yetkili, yetkilisi, ekonomist, analist, başhekim, rektör, kaymakam, muhtar, dışişleri bakanı, içişleri bakanı, başkan yardımcısı`),
    groups: words(
      'uzmanlar, uzmanlara, kaynaklar, kaynaklara, tanıklar, tanıklara, görgü tanıkları, görgü tanıklarına, yetkililer, yetkililere, analistler, analistlere, mahalle sakinleri, bölge halkı, eleştirmenler, araştırmacılar, gözlemciler, aktivistler, ekonomistler, bilim insanları, doktorlar, göstericiler, işçiler, yakınları, vatandaşlar, kaynağa, kaynak',
    ),
    indefinite: words('bir, bazı, birkaç, kimi'),
    organisations:
      words(`bakanlık, bakanlığı, hükümet, polis, polise, parti, partisi, üniversite, üniversitesi, belediye, belediyesi, ordu, mahkeme, mahkemesi, savcılık, başsavcılığı, konsey, komisyon, komisyonu, banka, bankası, şirket, şirketi, dernek, derneği, sendika, sendikası, örgüt,
      örgütü, Beyaz Saray, Kremlin, meclis, TBMM, enstitü, enstitüsü, kurum, kurumu, vakıf, vakfı, kulüp, kulübü, federasyon, federasyonu, BM, AB, NATO, AKP, AK Parti, CHP, MHP, TÜİK, AFAD, MSB, hastane, hastanesi, muhalefet, valilik, valiliği, emniyet, jandarma, Kızılay, İHA, ordusu`),
    press: words('haber ajansı, ajansı, gazetesi, gazetesine, televizyonu, kanalı, dergisi, ajansına, radyosu'),
    documents: words(
      'rapor, rapora, raporu, raporuna, araştırma, araştırmaya, araştırmasına, açıklama, belge, anket, ankete, mektup, karar, habere, haberine',
    ),
    titles: words('sayın, sn., dr., prof., prof. dr., doç., av., bay, bayan'),
    pointers: words('bu, o, söz konusu'),
  },
};
