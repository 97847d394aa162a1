/**
 * Words of negation. Matched as whole words, except those that begin or end with `-` (glued to another word);
 * `|` after a word: only at the end of a clause (নয় before a noun is the number nine).
 */
export interface Negation {
  /** Plain "not": English must have something of the kind. */
  plain: readonly string[];
  /** Words that may become an English negation but need not: "without", "refuse", "lack". */
  soft: readonly string[];
}

/** In NFC, as the texts are. */
const list = (words: string): readonly string[] => words.normalize('NFC').split(' ');

export const english: Negation = {
  plain: list("not -n't -n’t no never none nothing nobody nowhere neither nor cannot"),
  soft: list(
    'without den- refus- reject- fail- lack- absen- unable impossible hardly barely rarely unless except prevent- stop- ban- bar- prohibit- forbid- refrain- unlike- dis- un- in- im- ir- il- non- miss- ceas- end- few little avoid- rul- instead despite although though but only until yet halt- suspend- cancel- -less rather former- no-one away out off',
  ),
};

/** Only languages whose words were written down with care; for the others negation is not checked. */
export const negationWords: Readonly<Record<string, Negation>> = {
  bn: {
    plain: list(
      'না নেই নয়| নন নই নাই নহে -েনি -য়নি -ননি যাইনি খাইনি পাইনি চাইনি দেইনি হইনি নিইনি করিনি পারিনি দেখিনি শুনিনি বলিনি জানিনি রাখিনি কখনোই',
    ),
    soft: list(
      'ছাড়া বিনা ব্যতীত অস্বীকার প্রত্যাখ্যান ব্যর্থ বন্ধ নিষেধ- নিষিদ্ধ- নিঃ- অ- অন- বে- নির- নিরা- বঞ্চিত বাতিল কেউ হীন -হীন -হীনভাবে অভাব বিরত নিখোঁজ নয় -না',
    ),
  },
  hi: { plain: list('नहीं न मत ना नहीँ'), soft: list('बिना इनकार इंकार असफल बगैर रोक अ- ना- बे- गैर- नि- अन-') },
  ur: { plain: list('نہیں نہ مت'), soft: list('بغیر بنا انکار ناکام غیر بے روک') },
  ru: { plain: list('не нет ни'), soft: list('без не- никто никогда ничего отказ- отриц- отверг- запрет-') },
  uk: { plain: list('не немає ні'), soft: list('без не- ніхто ніколи нічого відмов- запереч- заборон-') },
  de: {
    plain: list('nicht nichts kein keine keinen keinem keiner keines nie niemals niemand nirgends weder'),
    soft: list('ohne un- kaum verweiger- abgelehnt lehnt -los'),
  },
  fr: { plain: list('pas jamais aucun aucune rien personne'), soft: list('sans ne ni plus refus- in- im- guère') },
  es: {
    plain: list('no nunca jamás nadie nada ningún ninguna ninguno tampoco'),
    soft: list('sin ni nega- rechaz- in- im-'),
  },
  pt: { plain: list('não nunca jamais ninguém nada nenhum nenhuma'), soft: list('sem nem nega- recus- in- im-') },
  it: { plain: list('non mai nessuno nessuna niente nulla'), soft: list('senza né nega- rifiut- in- im-') },
  nl: { plain: list('niet geen nooit niemand niets nergens'), soft: list('zonder on- weiger-') },
  sv: { plain: list('inte icke aldrig ingen inget inga ingenting'), soft: list('utan o- vägra-') },
  pl: { plain: list('nie nigdy nikt nic'), soft: list('bez nie- odmów- zaprzecz- ani') },
  id: { plain: list('tidak bukan tak belum jangan'), soft: list('tanpa menolak gagal') },
  ms: { plain: list('tidak bukan tak belum jangan'), soft: list('tanpa menolak gagal') },
};
