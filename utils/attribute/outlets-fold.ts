/** Text made comparable, with the way back to the printed characters. */
export interface FoldedText {
  text: string;
  /** Where in the printed text the character behind `text[i]` begins; one entry more than `text` has. */
  starts: readonly number[];
  /** Where it ends. */
  ends: readonly number[];
}

const CLUSTER = /[\s\S]\p{M}*/gu;
const INVISIBLE = /[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * NFKC, small letters, no accents on Latin letters, no vowel marks on Arabic ones, one form for each alef, kaf and yeh,
 * hyphens and white space as one blank each, no dots inside a word ("A.P." as "ap"). Linear.
 */
export function foldName(printed: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of printed.matchAll(CLUSTER)) {
    const [cluster] = match;
    const folded = foldCluster(cluster, text.at(-1), printed[match.index + cluster.length]);
    for (const _ of folded.split('')) {
      starts.push(match.index);
      ends.push(match.index + cluster.length);
    }
    text += folded;
  }
  starts.push(printed.length);
  ends.push(printed.length);
  return { text, starts, ends };
}

function foldCluster(cluster: string, before: string | undefined, after: string | undefined): string {
  if (/^[a-z]$/.test(cluster)) return cluster;
  if (INVISIBLE.test(cluster)) return cluster.replace(INVISIBLE, '');
  if (/^[\s_\-\u2010-\u2013\u2212\u30FB·・]/u.test(cluster)) return before === ' ' ? '' : ' ';
  if (/^[’‘ʼ`´]$/u.test(cluster)) return "'";
  if (cluster === '.' && before !== undefined && LETTER.test(before) && after !== undefined && LETTER.test(after)) return '';
  const plain = cluster.normalize('NFKC').toLowerCase();
  if (/^\p{Script=Latin}/u.test(plain)) return plain.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
  if (/^\p{Script=Arabic}/u.test(plain)) {
    return plain
      .replace(/[\u064B-\u0652\u0670]/gu, '')
      .replace(/[أإآٱ]/gu, 'ا')
      .replace(/[ىي]/gu, 'ی')
      .replace(/ك/gu, 'ک');
  }
  return plain;
}
