import type { PageWords } from '@/utils/language/page-words';

export const tr: PageWords = {
  abbreviations:
    'dr prof doç yrd sn av op müh mim alb org gen yzb bkz vb vs örn no cad sok mah apt tel sf s m.ö m.s yy öğr gör st',
  months: 'ocak=1|subat=2|mart=3|nisan=4|mayis=5|haziran=6|temmuz=7|agustos=8|eylul=9|ekim=10|kasim=11|aralik=12',
  monthsComplete: true,
  dayparts: 'ÖÖ=am|ÖS=pm|sabah=morning|öğle=noon|akşam=pm|gece=night|saat=clock',
  zone: 180,
  updated:
    'son güncelleme tarihi|son güncelleme|son güncellenme|güncelleme tarihi|güncellenme|güncelleme|güncellendi|son düzenleme',
  published:
    'yayınlanma tarihi|yayın tarihi|yayınlanma|yayımlanma tarihi|yayımlanma|yayınlandı|oluşturulma tarihi|oluşturulma|giriş tarihi|giriş|eklenme tarihi|eklenme|haber tarihi|tarih',
  by: 'yazar|yazan|haber|haberi yapan|muhabir|editör|hazırlayan|kaleme alan',
  credit: 'kaynak|kaynaklar|kaynakça',
  desks: 'haber merkezi|dış haberler|dış haberler servisi|muhabiri|editörü|haber servisi|ajanslar',
  readMore:
    'ayrıca bakınız|bunu da oku|bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgili haberler|ilgili haber|devamını oku|daha fazla|okumaya devam et|ayrıca okuyun|bakınız|sonraki haber|en çok okunanlar|haberin devamı',
  furniture:
    'reklam|paylaş|abone ol|bülten|takip et|yorumlar|yorum yap|etiketler|fotoğraf:|foto:|yazdır|tüm hakları saklıdır',
  counters: 'okunma|görüntülenme|yorum|dakika okuma|dk okuma|beğeni',
};
