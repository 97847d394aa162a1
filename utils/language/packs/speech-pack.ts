/**
 * How one language reports speech: data only, no code and no regular expressions.
 *
 * Writing a pack (an hour is enough for a working one):
 * 1. `lists`: the words. One entry is a word or several; matching ignores case and Unicode form. A `*` at the end or
 *    the beginning of a word stands for any letters there (`declar*`, `*に`). Han, kana and Thai are matched
 *    character by character, so entries are written as printed.
 * 2. `templates`: the constructions, most certain first; the first that fits a sentence wins. A template covers a
 *    whole sentence (or a clause beside a quote) unless `…` at its start or end lets anything stand there:
 *      {source}          whoever speaks; trimmed afterwards by `source` below
 *      {source-genitive} the same, its last word carrying one of `endings.genitive`, which is no part of the name
 *      {to-source}       the same, its first word carrying one of `beginnings.to`
 *      {subject}         a source with nothing between it and the claim: taken only where its end is certain (a
 *                        pronoun, a name met before, a role or an organisation)
 *      {claim}           what is said, without quotation marks around it (there may be some inside);
 *                        {claim-genitive}: its last word carries such an ending or one of `claimEndings`, and keeps it;
 *                        {finite-claim}: it begins with a word of `lists.finite`, {unless-joins-claim}: with none of `lists.joins`
 *      {quoting}         the same, ending with a quotation ("it was “a sham,” | she said")
 *      {quote}           something in quotation marks, whole, however many sentences it has
 *      {rest}            anything, however long, that belongs to nobody
 *      {gap}             up to eight words that belong to nobody ("on Monday", "reporters in Paris")
 *      {say}             one of `lists.say`; {say?} perhaps one; {adverb*} any number
 *      <…>               the cue, made of words and lists: `<{say}>`, `<according to>`
 *      words and marks   as printed; `that?` and `,?` are optional
 * 3. Each template has an example with the parts marked, <s>source</s> <v>cue</v> <c>content</c>, quotation marks
 *    outside <c>; the test runs them all. Where the sentence names nobody the cue stands for the source: leave out <s>.
 * 4. `source` and `speakers` tell what is no part of a source and what kind of speaker it is.
 * Never name a site, and prefer a missing statement to a wrong speaker.
 */
export interface SpeechPack {
  /** BCP 47, the primary subtag. */
  language: string;
  /** Opening and closing marks as its papers print them; both the same for straight ones. */
  quotes: readonly (readonly [open: string, close: string])[];
  /** In cased scripts: whether a capital marks a name (`names`) or any noun (`nouns`). */
  capitals?: 'names' | 'nouns';
  lists: Readonly<Record<string, readonly string[]>>;
  /**
   * Case endings and particles written onto the source's last word; the longest that fits is taken. Those of `particle`,
   * the longest first, end no name.
   */
  endings?: Readonly<Record<string, readonly string[]>>;
  /** Endings of a claim's last word, or the whole word, for {claim-…}: "to leave" before "they were told". */
  claimEndings?: Readonly<Record<string, readonly string[]>>;
  /**
   * Endings that show that words are no subject: to whom something is told, where or when; and both for a newsroom, which
   * is then somebody's listener.
   */
  cases?: Readonly<Record<'object' | 'place' | 'newsroom', readonly string[]>>;
  /** The list of verbs by which a speaker is named inside the quotation marks ("« …, a dit Anne Roux. … »"), if papers do so. */
  incises?: string;
  /** Letters that only stress a word, written behind it: Bengali "ও", "ই". */
  clitics?: readonly string[];
  /** Prepositions written onto the source's first word. */
  beginnings?: Readonly<Record<string, readonly string[]>>;
  templates: readonly SpeechTemplate[];
  /**
   * Words by which a newsroom passes on what somebody else has said, before its name ("according to", "cited by") and
   * behind it ("reported"), wherever in the sentence they stand.
   */
  relays?: Readonly<Record<'before' | 'after', readonly string[]>>;
  /** Fragments, in the template language without slots: a cue inside one of them is not speech ("thanks {say}"). */
  falseFriends: readonly string[];
  /**
   * Words by which a sentence goes on after a quotation that ends with a full stop ("‘….’ বলে জানান তিনি"). Any other
   * word begins a new sentence there. `{say}` stands for a whole list. In scripts with capitals a small letter goes on
   * by itself.
   */
  afterQuote?: readonly string[];
  source: {
    /** Words and phrases that stand before a source without belonging to it: "but", "meanwhile", "on Monday". */
    before: readonly string[];
    /** The same behind it: "also", "again", "told reporters". */
    after: readonly string[];
    /** A source never contains these: all up to and including the last one is dropped ("when asked", "প্রসঙ্গে"). */
    breaks: readonly string[];
    /** Words that a `*` of `breaks` must not catch. */
    keeps?: readonly string[];
    /** Verbs that may follow a subject: "said she *will*" begins a clause, and "she" is not who said it. */
    auxiliaries?: readonly string[];
    /** No source at all when nothing else is left: "it", "this", "nobody". */
    never: readonly string[];
    /**
     * Words that no source ends with: the matcher looks for a later end, or takes nothing ("came and | said", "で | は").
     */
    neverLast?: readonly string[];
    /** In scripts with capitals, for packs without `capitals`: a source has to show a name or a noun of `speakers`. */
    knownOnly?: true;
    /**
     * Finite verbs: a source has none. Up to the last one all is dropped, and what is left counts only where it is
     * certainly somebody ("… is leaving | the party").
     */
    finite?: readonly string[];
    /** Words that no source begins with: prepositions before the place or day of a sentence. */
    neverFirst?: readonly string[];
  };
  speakers: {
    /** Third person pronouns for one person, and for several. */
    singular: readonly string[];
    plural: readonly string[];
    /** Where one pronoun is in both lists: the verbs, or their endings, beside which it means several ("*en"). */
    pluralVerbs?: readonly string[];
    /**
     * Where pronouns tell a woman from a man, in scripts with capitals: which given names and offices go with which
     * pronoun. Somebody whose name goes with another one is never meant by it, and of two who may be meant neither is.
     */
    genders?: readonly Readonly<Record<'pronouns' | 'names' | 'roles', readonly string[]>>[];
    /** "I", "we", "you": a source that begins with one is somebody's own words. */
    firstPersons?: readonly string[];
    /**
     * Where verbs have a form of respect, the last words of cues in the plain one: institutions have it, people in the
     * news do not. Whoever has one without being known as a person is an organisation, and "they" with the other form
     * are no institution.
     */
    plainVerbs?: readonly string[];
    /** Nouns for a person by office, trade or kinship: "minister", "spokesman", "coach". */
    roles: readonly string[];
    /**
     * An office stands before what it belongs to with nothing between them ("رئيس البنك"), and a name before or behind
     * both: then nobody can tell where the name begins, and such speakers are named as printed.
     */
    officeOf?: true;
    /** In scripts with capitals: adjectives follow their noun ("la Oficina Nacional"), so that what somebody is stands first. */
    nounFirst?: true;
    /** Plural or vague people whose names stay unsaid: "analysts", "officials", "eyewitnesses", "sources". */
    groups: readonly string[];
    /** The same by their ending, where a small letter tells a noun from a name: "*ists". */
    groupEndings?: readonly string[];
    /** Words before people whom nobody counts: "some", "many", "two": behind them a capital names no single person. */
    several?: readonly string[];
    /** Words that make a role unnamed: "a", "an", "one", "unnamed", "senior … who asked". */
    indefinite: readonly string[];
    /** Heads of an organisation's name: "ministry", "police", "party", "university". */
    organisations: readonly string[];
    /** Heads that make it a newsroom: "news agency", "newspaper", "television". */
    press: readonly string[];
    /** Heads of a document: "report", "statement", "study", "video". */
    documents: readonly string[];
    /** Frequent last parts of people's names: they show where a name ends in scripts without capitals. */
    names?: readonly string[];
    /**
     * In scripts without capitals: words that no name has, verbs and function words first. Whatever contains one is
     * never learnt as a person, so that no pronoun is given its name.
     */
    notNames?: readonly string[];
    /** The names of letters: two of them beside each other are initials, though each may be a word by itself ("এ", "আর"). */
    initials?: readonly string[];
    /** Names spelled in several ways, each written `one=another=third`: whoever bears them may be the same person. */
    spellings?: readonly string[];
    /** What stands before a name and is no part of it: "Mr", "Dr.". */
    titles: readonly string[];
    /**
     * Where "of" is no word, in scripts with capitals: countries and the like between an office and a name
     * ("президент *Франции* Эмманюэль Макрон"), besides `organisations`.
     */
    owners?: readonly string[];
    /** In scripts with capitals: "of", "for", "at"; a name behind them is not the speaker's. */
    prepositions?: readonly string[];
    /** "the", "his", "our": capitals that open a sentence without belonging to a name. */
    determiners?: readonly string[];
    /** What may follow a noun inside its phrase besides prepositions: "who", "close", "familiar", "*ing". */
    modifiers?: readonly string[];
    /** Nouns in small letters that nobody is: "applause", "situation"; a noun of the other lists is somebody all the same. */
    things?: readonly string[];
    /** What joins two nouns into one phrase: "of"; with `capitals: 'nouns'` "der", "von", "für". */
    links?: readonly string[];
    /** Quantities before such a word: "a *number* of voters" are the voters; numbers and "%" are known. */
    quantities?: readonly string[];
    /** Pronouns that are somebody behind a quantity: "most of *them*". */
    counted?: readonly string[];
    /** Words that open what can only belong to the noun before them, never a verb of its own: "who", "*ing". */
    attached?: readonly string[];
    /** Prepositions that a name has nothing to do with: "introduced Lopez *to* Petit". */
    apart?: readonly string[];
    /**
     * Forms of verbs that several people or one have, where nouns look the same: "critics *support*" but not "customer
     * support". Of `collective` those that British papers give to bodies; `many` are nouns for several without an -s;
     * `names` give something a name behind an indefinite noun ("a club *called* Bridges").
     */
    agreement?: Readonly<Record<'plural' | 'collective' | 'many' | 'names', readonly string[]>>;
    /** Articles of a noun that is no subject: "den", "dem". */
    oblique?: readonly string[];
    /** Words that open an explanation behind a name and a comma: "who", "then", "one of". */
    apposed?: readonly string[];
    /** Small words inside names: "van", "bin", "de la". */
    particles?: readonly string[];
    /** "and", "as well as": between two speakers, who are then named as printed. */
    and?: readonly string[];
    /** Words right behind a subject, as Hindi "ने": whoever else stands before the last of them is spoken of from then on. */
    subjectMarks?: readonly string[];
    /** "that leader", "the official": words before a role that point back to a person named before. */
    pointers: readonly string[];
  };
  /**
   * Where unmarked sentences go on with a speech ("he said, we … . It … ."): words that end it when a sentence begins
   * with them (`stops`), or contains them (`ends`). Where verbs show reported speech (German "er sei"), only a sentence
   * with one of them goes on (`needs`), after a quotation too. A sentence with a verb of saying (`reports`) that no
   * template fits is the reporter's. Without this entry a speech ends with its sentence.
   */
  continuation?: {
    stops: readonly string[];
    ends?: readonly string[];
    reports?: readonly string[];
    /**
     * Verbs behind which reporters, and hardly anybody who speaks, put the subject or the object at the end of a
     * sentence: "… had marched | the police officers."
     */
    inverted?: readonly string[];
    /** Words by which a sentence goes on with a thought: "therefore", "because". */
    follows?: readonly string[];
    /** Last words of the background that a reporter gives behind a notice: "had been closed". */
    background?: readonly string[];
    /** "I", "our", "you": no reporter says so, and however long a speech is, it goes on to the last of them. */
    own?: readonly string[];
    needs?: readonly string[];
    /** Those of `needs` that reporters have no other use for: they go on over a sentence between, and a paragraph. */
    certain?: readonly string[];
  };
}

export interface SpeechTemplate {
  kind: 'direct' | 'indirect' | 'according' | 'document';
  pattern: string;
  /**
   * The sentence points back ("The ministry confirmed this."): what is said is the sentence before it, or ("above") all
   * of a short paragraph up to there, where nobody else has spoken in it. Or it points ahead ("The mayor was pleased."):
   * what is said is the quotation that follows, a sentence by itself ("below"). Or it is the sentence with its cue
   * inside ("whole": "She has, by her own account, won.").
   */
  content?: 'before' | 'above' | 'below' | 'whole';
  /**
   * The template counts only where the source is a document ("footage shows", not "the crowd shows") or a group,
   * or a pronoun ("… called *he* a sham", where the object stands first), or ends with a name or with a noun of
   * `speakers` ("somebody": "the mayor is convinced", not "the bridge is convinced"), or is a person known by name ("person": "Lopez: …", not
   * "Lyon: …").
   */
  only?: 'document' | 'group' | 'pronoun' | 'somebody' | 'person';
  /** A list of `lists`: the template counts only where the source's last word before a preposition is one of it. */
  head?: string;
  /**
   * The verb stands without its subject ("Añadió que …"). Whoever made the statement of the sentence before speaks on,
   * if that was a single one, with a verb of `lists.single`; otherwise the cue stands for the source, and nobody is named.
   */
  omits?: true;
  /** "She demanded … and promised …": two cues, and each is that of the claim in the same place: two statements. */
  each?: true;
  /** What is reported and what is quoted are two statements: "It was true, she said: “…”." */
  apart?: true;
  /** What is said is no clause ("the mayor rejected *the plan*"): nobody speaks in it. */
  leaf?: true;
  /** Counts only for whole sentences: in what somebody says it would not be clear whose verb it is ("…, citing safety"). */
  whole?: true;
  /** The sentence is about somebody else ("Lopez was criticized by *a voter*"): "he" behind it is not the speaker. */
  aside?: true;
  example: string | readonly string[];
}
