import type { Article } from '@/utils/extract/article';
import type { Speaker, Statement } from './attribution';
import { Cast, contains, endsWith } from '@/utils/attribute/speakers/cast';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import { continues, endsSpeech, farthest, moodOf } from './continue-speech';
import { withoutDateline } from '@/utils/attribute/text/dateline';
import { asStatements } from './draft';
import type { Draft } from './draft';
import { findAnnounced, findStatements, stretches } from '@/utils/attribute/templates/find-statements';
import type { Found, Tests } from '@/utils/attribute/templates/find-statements';
import { fullNamesIn } from '@/utils/attribute/speakers/genders';
import { isSubject } from '@/utils/attribute/speakers/is-subject';
import { frontPhrase } from '@/utils/attribute/speakers/trim-source';
import { learnCast } from '@/utils/attribute/speakers/learn-cast';
import { openIncises } from '@/utils/attribute/text/open-incises';
import { maskQuotes } from '@/utils/attribute/text/mask-quotes';
import { isEntry, isStop } from '@/utils/attribute/templates/match-template';
import type { Memory } from './memory';
import { subjectOf } from '@/utils/attribute/speakers/note-subject';
import { pointedAt } from './pointed-at';
import { resolveSpeaker } from '@/utils/attribute/speakers/resolve-speaker';
import { isOfKind, namesSomebody } from '@/utils/attribute/speakers/source-of';
import { isSeveral } from '@/utils/attribute/speakers/speaker-kind';
import { tokenise } from '@/utils/attribute/text/tokenise';
import type { Token } from '@/utils/attribute/text/tokenise';

/** All statements of the article, in reading order. */
export function readStatements(article: Article, pack: CompiledPack): Statement[] {
  const tokens = tokenise(article.sentences);
  const [first = [], ...others] = stretches(openIncises(maskQuotes(tokens, pack.pack.quotes), pack), pack);
  const parts = [withoutDateline(first, pack), ...others];
  const cast = new Cast(pack);
  learnCast(parts, cast, pack, article);
  const reader = new Reader(pack, {
    article,
    cast,
    words: new Set(tokens.map((token) => token.norm)),
    capitals: new Set(tokens.flatMap((token) => (token.capital && token.start > 0 ? [token.norm] : []))),
    names: pack.genders.length > 0 ? fullNamesIn(tokens, pack) : [],
    silence: 0,
  });
  for (const [at, part] of parts.entries()) reader.read(part, parts.slice(at + 1, at + 1 + farthest));
  return asStatements(reader.drafts, cast, article);
}

/** Reads sentence after sentence, and keeps what one leaves for the next. */
class Reader {
  readonly drafts = new Map<Found, Draft>();
  private readonly tests: Tests;
  private before: Token[] | undefined;
  /** Speech without marks that the next sentence may go on with. */
  private running: Draft | undefined;
  /** Whose words a quotation without a speaker would be. */
  private quoted: Draft | undefined;
  /** Whether somebody was said to have said something in the sentence before. */
  private said = false;
  /** The sentences before, as far back as nobody was. */
  private reported: Token[][] = [];

  constructor(
    private readonly pack: CompiledPack,
    private readonly memory: Memory,
  ) {
    this.tests = {
      isSubject: (words, after) => isSubject(words, after, memory, pack),
      isOfKind: (only, words) => isOfKind(only, frontPhrase(words, pack), memory, pack),
      accept: (found) => namesSomebody(found, memory, pack),
    };
  }

  /** `ahead` are the sentences behind this one, as far as a speech that goes on is looked for. */
  read(part: Token[], ahead: readonly Token[][]): void {
    const found = findStatements(part, this.pack, this.tests);
    const goesOn = found.length === 0 && (this.goesOnSpeaking(part, ahead) || this.goesOnQuoting(part));
    if (!goesOn) this.begin(part, found);
    if (!goesOn && found.length === 0 && ahead[0]) this.announce(part, ahead[0]);
    this.before = part;
  }

  /** "The mayor was pleased. | “…”": whose words the next sentence is; "We met the mayor. | *She* said": whom it means. */
  private announce(part: Token[], next: readonly Token[]): void {
    const isNamed = next[0] !== undefined && isEntry(this.pack.singular, next[0]);
    if (!isNamed && next[0]?.kind !== 'quote') return;
    const found = findAnnounced(part, this.pack, this.tests, !isOnlyQuoted(next));
    const speaker = found && this.speakerOf(found, part);
    if (found && speaker) this.quoted = { found, speaker, content: [] };
  }

  private keep(draft: Draft): Draft {
    this.drafts.set(draft.found, draft);
    return draft;
  }

  /** "He said, we … . | It …": one statement more where the mood of the verb tells, otherwise the same one. */
  private goesOnSpeaking(part: Token[], ahead: readonly Token[][]): boolean {
    const { running, pack, memory } = this;
    if (!running) return false;
    const { found, speaker, content } = running;
    const isGroup = speaker.kind === 'unnamed' && isSeveral(found.source, pack);
    const speech = { found, speaker, isGroup, length: content.length };
    if (!continues(part, this.before, speech, memory.cast, pack, ahead)) return false;
    if (pack.needs && !this.said && moodOf(part, pack) !== 'certain') return false;
    if (pack.needs) this.running = this.keep({ ...goneOn(running, 'indirect'), content: [withoutStop(part)] });
    else running.content = [...content, part];
    return true;
  }

  /**
   * "“…,” she said. | “…”" is one quotation. "… he said. ¶ “…”": a paragraph that is a quotation and nothing else has
   * the speaker of the one before, and so has such a sentence behind what somebody says without quotation marks.
   */
  private goesOnQuoting(part: Token[]): boolean {
    const { quoted, pack, before } = this;
    if (!quoted || !isOnlyQuoted(part)) return false;
    const content = [...(part[0]?.inner ?? [])];
    const away = (part[0]?.paragraph ?? 0) - (before?.at(-1)?.paragraph ?? -2);
    if (quoted.content.length === 0) {
      if (away > 1) return false;
      this.quoted = this.keep({ ...quoted, content: [content] });
      return true;
    }
    if (quoted.found.kind === 'direct' && away === 0) {
      quoted.content = [...quoted.content, content];
      return true;
    }
    if (!mayStandAlone(pack) || (away === 0 ? !pack.pack.capitals : away !== 1)) return false;
    this.quoted = this.keep({ ...goneOn(quoted, 'direct'), content: [content] });
    return true;
  }

  private begin(part: Token[], found: readonly Found[]): void {
    const { memory, pack, reported } = this;
    const wasSaid = (pack.needs === undefined && this.running !== undefined) || this.said;
    if (found.length > 0 || !this.mayWait(part)) this.running = undefined;
    this.quoted = undefined;
    // "It is known that … | The ministry has confirmed this.": hearsay is what can be confirmed.
    this.said = found.some(({ nobody }) => !nobody);
    if (found.length === 0) this.noteSubject(part);
    this.reported = this.said ? [] : [...reported, part];
    const speakers = found.map((one) => this.take(one, part, wasSaid ? undefined : reported));
    memory.last = found.length === 1 ? onlyOne(found[0], speakers[0], pack) : undefined;
  }

  /** "Er sagte, …. | Das war 2020. | Man habe …": a sentence between, where the mood of the verb tells, if it is about nobody. */
  private mayWait(part: Token[]): boolean {
    const { pack, memory, running, before } = this;
    if (!running || !this.said || part[0]?.paragraph !== before?.at(-1)?.paragraph) return false;
    return pack.needs !== undefined && subjectOf(part, memory.cast, pack) === undefined && !contains(pack.roles, part);
  }

  /** Keeps the statement when it has a speaker and content; `reported` are the sentences that "this" may mean. */
  private take(one: Found, part: Token[], reported: readonly Token[][] | undefined): Speaker | undefined {
    const { memory, pack } = this;
    const speaker = this.speakerOf(one, part);
    if (!speaker) return undefined;
    memory.silence = 0;
    const points = one.content.length === 0;
    const above = points && reported ? pointedAt(one, reported, this.before, pack, memory.article) : [];
    const content = points ? above : one.content;
    if (content.length === 0) return undefined;
    const isQuotation = points && content.every((piece) => isOnlyQuoted(piece));
    // "“…” | That was the mayor's answer.": an answer that no quotation stands before may be anything.
    if (one.kind === 'direct' && points && !isQuotation) return undefined;
    const draft = this.keep(isQuotation ? asQuoted(one, speaker, content) : { found: one, speaker, content });
    if (!one.outer && (one.kind === 'direct' || maySpeak(draft, pack))) this.quoted = draft;
    if (!one.outer && (pack.needs || this.mayGoOn(draft, part))) this.running = draft;
    return speaker;
  }

  private speakerOf(one: Found, part: Token[]): Speaker | undefined {
    const { memory, pack } = this;
    const { person, single, several } = memory;
    const speaker = resolveSpeaker(one, memory.article, pack, memory);
    if (one.aside) Object.assign(memory, { person, single, several });
    // "When a reporter asked, Lopez left. *He* said": not the reporter.
    else if (pack.genders.length > 0 && part[0] && speaker?.kind === 'unnamed' && isEntry(pack.breaks, part[0]))
      Object.assign(memory, { person: undefined, single: undefined });
    return speaker;
  }

  /** A newsroom's report and hearsay end with their sentence: what follows is as likely the reporter's own. */
  private mayGoOn({ found, speaker }: Draft, part: Token[]): boolean {
    if (!found.open || found.nobody || speaker.kind === 'outlet') return false;
    return !endsSpeech(behindCue(part, found).slice(-longestEnd), this.pack);
  }

  private noteSubject(part: Token[]): void {
    const { memory, pack } = this;
    const subject = subjectOf(part, memory.cast, pack);
    if (subject) {
      memory.person = subject === 'several' ? undefined : subject;
      if (!pack.pack.capitals) memory.single = undefined;
      memory.silence = 0;
    } else if (!pack.pack.capitals) memory.silence++;
    // "Ein Polizist kam.": from here on "er" may be he.
    else if (pack.pack.capitals === 'nouns' && contains(pack.roles, part)) memory.person = memory.single = undefined;
    // Whom "they" means behind a sentence of the reporter's own nobody can tell, unless it speaks of them, too.
    const [first] = part;
    if (pack.genders.length > 0 && first && !isEntry(pack.plural, first)) memory.several = undefined;
  }
}

/** What somebody says on, without a cue of its own. */
const goneOn = ({ found, speaker }: Draft, kind: Found['kind']): Omit<Draft, 'content'> => ({
  found: { ...found, kind, cue: [], outer: undefined },
  speaker,
});

/** "“…” | These were the mayor's words.": what "this" means is a quotation. */
const asQuoted = (found: Found, speaker: Speaker, quotes: readonly Token[][]): Draft => ({
  found: found.kind === 'indirect' ? { ...found, kind: 'direct' } : found,
  speaker,
  content: quotes.map(([quote]) => [...(quote?.inner ?? [])]),
});

/** Whom a verb without a subject can mean: a single one who was named, or described ("a spokesman"). */
function onlyOne(found: Found | undefined, speaker: Speaker | undefined, pack: CompiledPack): Speaker | undefined {
  if (!found || found.nobody || found.kind === 'according') return undefined;
  if (found.omits) return speaker?.resolved ? speaker : undefined;
  return isSeveral(found.source, pack) || !endsWith(pack.single, found.cue) ? undefined : speaker;
}

/** A sentence that is a quotation and nothing else. */
const isOnlyQuoted = (part: readonly Token[]): boolean => part[0]?.kind === 'quote' && part.slice(1).every(isStop);

/** Chinese and Japanese papers begin with a quotation and name its speaker behind it. */
const mayStandAlone = (pack: CompiledPack): boolean => pack.pack.capitals !== undefined || pack.stops !== undefined;

const withoutStop = (part: readonly Token[]): Token[] => part.slice(0, isStop(part.at(-1)) ? -1 : undefined);

/** Whether a quotation behind an indirect statement is its speaker's: nobody's hearsay and no document goes on so. */
const maySpeak = ({ found, speaker }: Draft, pack: CompiledPack): boolean =>
  !found.nobody &&
  found.kind === 'indirect' &&
  (speaker.kind === 'person' || speaker.kind === 'organisation') &&
  (pack.genders.length === 0 || pack.quoteCues.some((cues) => endsWith(cues, found.cue)));

/** Words of the longest phrase that ends a speech, with its full stop. */
const longestEnd = 6;

/** What ends a speech stands in what is said or behind it: "asked about it," before the cue ends nothing. */
const behindCue = (part: readonly Token[], { cue }: Found): readonly Token[] =>
  part.slice(part.findLastIndex((token) => token === cue.at(-1)) + 1);
