import type { Article } from '@/utils/extract/article';
import { speechPackFor } from '@/utils/language/packs/speech-packs';
import type { Attribution, Speaker, Statement } from './attribution';
import { Cast, endsWith } from './cast';
import { compilePack } from './compiled-pack';
import type { CompiledPack } from './compiled-pack';
import { continues, endsSpeech, farthest } from './continue-speech';
import { findStatements, hasFalseFriend, stretches } from './find-statements';
import type { Found } from './find-statements';
import { maskQuotes } from './mask-quotes';
import { readCredits } from './read-credits';
import { isSubject } from './is-subject';
import type { Memory } from './memory';
import { resolveSpeaker } from './resolve-speaker';
import { namesSomebody } from './source-of';
import { isSeveral } from './speaker-kind';
import { fullNamesIn } from './genders';
import { learnCast } from './learn-cast';
import { subjectOf } from './note-subject';
import { isEntry, isStop } from './match-template';
import { mentionOf, spansOf } from './token-text';
import { tokenise } from './tokenise';
import type { Token } from './tokenise';

/** Who said what in the article, and where the story is from. All spans are the article's own words. */
export function attributeArticle(article: Article): Attribution {
  const pack = speechPackFor(article.language);
  return {
    statements: pack ? readStatements(article, compilePack(pack)) : [],
    credits: readCredits(article),
  };
}

interface Draft {
  found: Found;
  speaker: Speaker;
  content: Token[][];
}

function readStatements(article: Article, pack: CompiledPack): Statement[] {
  const tokens = tokenise(article.sentences);
  const parts = stretches(maskQuotes(tokens, pack.pack.quotes), pack);
  const memory: Memory = {
    article,
    cast: new Cast(pack),
    words: new Set(tokens.map((token) => token.norm)),
    capitals: new Set(tokens.flatMap((token) => (token.capital && token.start > 0 ? [token.norm] : []))),
    names: pack.genders.length > 0 ? fullNamesIn(tokens, pack) : [],
    silence: 0,
  };
  learnCast(parts, memory.cast, pack, article);
  const tests = {
    isSubject: (words: readonly Token[], after: readonly Token[]): boolean => isSubject(words, after, memory, pack),
    accept: (found: Found): boolean => namesSomebody(found, memory, pack),
  };
  const drafts = new Map<Found, Draft>();
  let running: Draft | undefined;
  let before: Token[] | undefined;
  let said = false;
  let unsaid: Token[][] = [];
  let quoted: Draft | undefined;
  for (const [at, part] of parts.entries()) {
    const found = findStatements(part, pack, tests);
    const speech = running && {
      found: running.found,
      speaker: running.speaker,
      isGroup: running.speaker.kind === 'unnamed' && isSeveral(running.found.source, pack),
      length: running.content.length,
    };
    if (
      found.length === 0 &&
      running &&
      speech &&
      continues(part, before, speech, memory.cast, pack, parts.slice(at + 1, at + 1 + farthest))
    ) {
      if (pack.needs) {
        const found: Found = { ...running.found, kind: 'indirect', cue: [], outer: undefined };
        running = { ...running, found, content: [withoutStop(part)] };
        drafts.set(found, running);
      } else running.content = [...running.content, [...part]];
      before = part;
      continue;
    }
    const goesOn = goesOnQuoting(part, before);
    if (found.length === 0 && quoted?.found.kind === 'direct' && goesOn) {
      quoted.content = [...quoted.content, [...(part[0]?.inner ?? [])]];
      before = part;
      continue;
    }
    if (
      found.length === 0 &&
      quoted &&
      mayStandAlone(pack) &&
      ((goesOn && pack.pack.capitals) || startsParagraph(part, before))
    ) {
      // "… he said. ¶ “…”": a paragraph that is a quotation and nothing else has the speaker of the one before, and so
      // has such a sentence behind what somebody says without quotation marks.
      const found: Found = { ...quoted.found, kind: 'direct', cue: [], outer: undefined };
      quoted = { ...quoted, found, content: [[...(part[0]?.inner ?? [])]] };
      drafts.set(found, quoted);
      before = part;
      continue;
    }
    quoted = undefined;
    const wasSaid = running !== undefined || said;
    said = found.length > 0;
    if (found.length === 0) noteSubject(part, memory, pack);
    const reported = unsaid;
    unsaid = found.length === 0 ? [...unsaid, part] : [];
    running = undefined;
    const speakers: Speaker[] = [];
    for (const one of found) {
      const { person, single, several } = memory;
      const speaker = resolveSpeaker(one, article, pack, memory);
      if (one.aside) Object.assign(memory, { person, single, several });
      // "When a reporter asked, Lopez left. *He* said": not the reporter.
      else if (pack.genders.length > 0 && part[0] && speaker?.kind === 'unnamed' && isEntry(pack.breaks, part[0]))
        Object.assign(memory, { person: undefined, single: undefined });
      if (!speaker) continue;
      memory.silence = 0;
      const content =
        one.content.length > 0 ? one.content : wasSaid ? [] : pointedAt(one, reported, before, pack, article);
      if (content.length === 0) continue;
      const draft: Draft = { found: one, speaker, content };
      drafts.set(one, draft);
      speakers.push(speaker);
      if (!one.outer && (one.kind === 'direct' || maySpeak(draft))) quoted = draft;
      if (pack.needs && !one.outer) running = draft;
      else if (
        one.open &&
        !one.outer &&
        mayGoOn(one, speaker) &&
        !endsSpeech(behindCue(part, one).slice(-longestEnd), pack)
      )
        running = draft;
    }
    memory.last = found.length === 1 ? onlyOne(found[0], speakers[0], pack) : undefined;
    before = part;
  }
  const named = (draft: Draft): Draft => ({ ...draft, speaker: inFull(draft.speaker, memory.cast) });
  return [...drafts.values()].flatMap((draft) => asStatement(named(draft), drafts, article) ?? []);
}

/** Somebody whose full name the article gives only later is one speaker, not two. */
function inFull(speaker: Speaker, cast: Cast): Speaker {
  const name = speaker.kind === 'person' ? cast.fuller(speaker.name) : speaker.name;
  return name === speaker.name ? speaker : { ...speaker, name, resolved: speaker.resolved ?? 'short-form' };
}

/** Whom a verb without a subject can mean: a single one who was named, or described ("a spokesman"). */
function onlyOne(found: Found | undefined, speaker: Speaker | undefined, pack: CompiledPack): Speaker | undefined {
  if (!found || found.nobody || found.kind === 'according') return undefined;
  if (found.omits) return speaker?.resolved ? speaker : undefined;
  return isSeveral(found.source, pack) || !endsWith(pack.single, found.cue) ? undefined : speaker;
}

/** Fewer sentences than that in the middle of a paragraph. */
const longestRun = 3;

/** Reporters' sentences that one "this" can mean. */
const longestAbove = 5;

/** What "this" means: the sentence before, or a short paragraph up to there, unless that has only thanked somebody. */
function pointedAt(
  { above }: Found,
  reported: readonly Token[][],
  before: Token[] | undefined,
  pack: CompiledPack,
  { sentences }: Article,
): Token[][] {
  if (!before || isScrap(before)) return [];
  if (!above) return [before];
  if (hasFalseFriend(before, pack)) return [];
  const paragraph = before[0]?.paragraph;
  const same = reported.filter((part) => part[0]?.paragraph === paragraph);
  const first = same[0]?.[0]?.sentence ?? 0;
  const isWhole = sentences[first - 1]?.paragraph !== paragraph;
  return (isWhole || same.length < longestRun) && same.length <= longestAbove && !same.some(isScrap) ? same : [before];
}

/** "(News of Reuters.)": too short to be what somebody said. */
const isScrap = (part: readonly Token[]): boolean => part.filter(({ kind }) => kind === 'word').length < 3;

/** "“…,” she said. “…”": a sentence that is a quotation and nothing else, in the same paragraph. */
const goesOnQuoting = (part: readonly Token[], before: readonly Token[] | undefined): boolean =>
  part[0]?.kind === 'quote' && part[0].paragraph === before?.at(-1)?.paragraph && part.slice(1).every(isStop);

/** Chinese and Japanese papers begin with a quotation and name its speaker behind it. */
const mayStandAlone = (pack: CompiledPack): boolean => pack.pack.capitals !== undefined || pack.stops !== undefined;

const withoutStop = (part: readonly Token[]): Token[] => part.slice(0, isStop(part.at(-1)) ? -1 : undefined);

const startsParagraph = (part: readonly Token[], before: readonly Token[] | undefined): boolean =>
  part[0]?.kind === 'quote' &&
  part[0].paragraph === (before?.at(-1)?.paragraph ?? -2) + 1 &&
  part.slice(1).every(isStop);

/** Whether a quotation behind an indirect statement is its speaker's: nobody's hearsay and no document goes on so. */
const maySpeak = ({ found, speaker }: Draft): boolean =>
  !found.nobody && found.kind === 'indirect' && (speaker.kind === 'person' || speaker.kind === 'organisation');

/** Words of the longest phrase that ends a speech, with its full stop. */
const longestEnd = 6;

/** What ends a speech stands in what is said or behind it: "asked about it," before the cue ends nothing. */
const behindCue = (part: readonly Token[], { cue }: Found): readonly Token[] =>
  part.slice(part.findLastIndex((token) => token === cue.at(-1)) + 1);

/** A newsroom's report and hearsay end with their sentence: what follows is as likely the reporter's own. */
const mayGoOn = (found: Found, speaker: Speaker): boolean => !found.nobody && speaker.kind !== 'outlet';

function noteSubject(part: readonly Token[], memory: Memory, pack: CompiledPack): void {
  const subject = subjectOf(part, memory.cast, pack);
  if (subject) {
    memory.person = subject === 'several' ? undefined : subject;
    if (!pack.pack.capitals) memory.single = undefined;
    memory.silence = 0;
  } else if (!pack.pack.capitals) memory.silence++;
}

function asStatement(draft: Draft, drafts: ReadonlyMap<Found, Draft>, article: Article): Statement | undefined {
  const { found, speaker } = draft;
  const outer = found.outer && drafts.get(found.outer)?.speaker;
  const content = draft.content.flatMap((piece) => spansOf(piece, article));
  const cue = mentionOf(found.cue, article);
  if (content.length === 0) return undefined;
  const agency = speaker.kind === 'outlet' && found.kind !== 'direct';
  return {
    kind: agency ? 'agency' : found.kind,
    speaker,
    ...(outer?.kind === 'outlet' ? { via: outer } : {}),
    content,
    ...(cue ? { cue } : {}),
  };
}
