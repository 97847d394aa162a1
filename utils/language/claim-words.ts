/**
 * What must be known of a language before an attribution may be lifted out of a sentence and what was said may stand
 * alone. Lists are separated by `|`, lower case, whole words; nothing here is a regular expression.
 */
export interface ClaimWords {
  /** Cues that add nothing to what is said but that somebody said it. "Denied", "claimed" and "hopes" are none. */
  saying: string;
  /** What a claim after its cue must not begin with, or it is no clause of its own. */
  unfinished?: string;
  /** What may lead from the cue to the claim instead of a comma or a colon: "that". */
  linking?: string;
  /** Cues that may go without: "said the bridge will open", where "announced" would be followed by a thing. */
  bare?: string;
  /** In what names a speaker, these words show that more than a speaker is in it. */
  relative?: string;
  /** What right after a claim shows that it was a whole clause. */
  closing?: string;
  /** Tells only where or when something was said, not what: "made the remarks". */
  framing?: string;
  /** A claim in the words of its speaker: without quotation marks it would become the newsroom's. */
  firstPerson: string;
  /** What, left over beside the claim, turns it into its opposite or into something less sure. */
  doubt: string;
}

const CLAIMS: Readonly<Record<string, ClaimWords>> = {
  bn: {
    saying:
      'বলেন|বলেছেন|বলেছে|বলছেন|বলছে|বলেছিলেন|বললেন|বলল|জানান|জানিয়েছেন|জানিয়েছে|জানিয়েছিলেন|জানায়|জানালেন|জানাচ্ছে|জানানো হয়|জানানো হয়েছে|বলা হয়|বলা হয়েছে|উল্লেখ করেন|উল্লেখ করেছেন|উল্লেখ করা হয়|উল্লেখ করা হয়েছে|মন্তব্য করেন|মন্তব্য করেছেন|ঘোষণা দেন|ঘোষণা দিয়েছেন|ঘোষণা করেন|ঘোষণা করেছেন|নিশ্চিত করেছেন|নিশ্চিত করেছে|নিশ্চিত করেন|যোগ করেন|দেখা যায়|দেখা গেছে|জানা যায়|জানা গেছে|মতে|তথ্যমতে|ভাষ্যমতে|অনুযায়ী',
    linking: 'যে',
    closing: 'বলে|বলেও',
    framing:
      'এ তথ্য|এই তথ্য|এসব তথ্য|এ কথা|এই কথা|এসব কথা|এ মন্তব্য|এই মন্তব্য|এসব মন্তব্য|এ দাবি জানান|এই দাবি জানান|এ আহ্বান|এই আহ্বান|এ ঘোষণা দেন|এই ঘোষণা দেন|বিষয়টি নিশ্চিত|বিষয়টি জানিয়েছেন|বিষয়টি জানানো হয়|তথ্যটি নিশ্চিত|উপস্থিত ছিলেন|বক্তব্য দেন|বক্তব্য রাখেন|প্রমুখ',
    firstPerson:
      'আমি|আমরা|আমার|আমাকে|আমাদের|আমাদেরকে|আমিও|আমরাও|আশা করি|মনে করি|করি|চাই|জানি|করছি|করেছি|করিনি|পেয়েছি|পাইনি|দেখেছি|শুনেছি|বলেছি|দিয়েছি|নিয়েছি|জানাচ্ছি|ভাবছি|করব|করবো|যাব|দেব|পারব',
    doubt: 'না|নি|নয়|নেই|অস্বীকার|যদি|কিনা|কি না|কি',
  },
  en: {
    saying:
      'said|says|told|tells|added|adds|announced|announces|explained|explains|noted|notes|reported|reports|stated|states|wrote|writes|remarked|commented|confirmed|confirms|according to|has said|have said|had said|has announced|has confirmed|also said',
    unfinished:
      'to|of|for|about|with|by|how|what|whether|why|who|which|where|if|when|from|against|on|as|than|being|having|not|nothing|no|so|it',
    linking: 'that',
    bare: 'said|says|also said|has said|have said',
    relative: 'which|who|whom|whose|when|where|after|before',
    framing:
      'made the remarks|made the remark|made the comments|made the comment|made these remarks|made the statement|made the announcement',
    firstPerson: "i|we|me|us|my|our|mine|ours|i’m|i'm|we’re|we're|i’ve|i've|we’ve|we've|i’ll|i'll|we’ll|we'll",
    doubt: "not|never|no|neither|nor|denied|denies|if|whether|without|nobody|hardly|didn’t|didn't|hasn’t|hasn't",
  },
  de: {
    saying:
      'sagte|sagt|sagten|teilte|teilten|erklärte|erklärt|erklärten|berichtete|berichtet|berichten|hieß|heißt|betonte|laut|zufolge|nach angaben',
    unfinished: 'dass|ob|wie|was|wer|wann|warum|weshalb|wo|zu|es|sich|nicht|um|als',
    relative: 'während|nachdem|bevor',
    firstPerson: 'ich|wir|mich|mir|uns|mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer',
    doubt: 'nicht|nie|kein|keine|keinen|weder|noch|dementierte|bestritt|ob|falls|dass',
  },
};

/** What is known of a language's claims, if anything. */
export function claimWords(language: string): ClaimWords | undefined {
  return CLAIMS[language.split('-', 1)[0]?.toLowerCase() ?? ''];
}
