import type { Evidence, Moment } from '@/utils/extract/article';
import type { LinkedArticle } from '@/utils/extract/article-node';
import { candidatesInMarkup, candidatesInText, type MomentCandidate } from '@/utils/extract/moment-candidates';
import { byPageClock, type Ranked } from '@/utils/extract/page-clock';
import { type MetaFacts } from '@/utils/extract/read-meta';
import type { Block } from '@/utils/extract/read-blocks';
import { hasTime, instantOf, isMidnight, readStamp, sameDay, toMoment } from '@/utils/extract/stamp';
import type { DateOptions } from '@/utils/language/read-date';
import { offsetOf, type Zone } from '@/utils/language/read-zone';

export interface MomentClues {
  page: Document;
  headline: Element | undefined;
  blocks: readonly Block[];
  meta: MetaFacts;
  linked: LinkedArticle | undefined;
  address: string;
  language: string;
  options: DateOptions;
  zone: (stated: number | undefined) => Zone | undefined;
}

export interface Moments {
  publishedAt?: Moment;
  updatedAt?: Moment;
  disputedMoments: Moment[];
}

const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'datepublished',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.issued',
  'article.published',
  'published_time',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'date_published',
  'publication_date',
  'publication-date',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'article:post_date',
  'bt:pubdate',
  'og:published_time',
  'og:pubdate',
  'originalpublicationdate',
  'ptime',
  'article_date_original',
  'sailthru.date',
  'video:release_date',
  'published_at',
  'vr:published_time',
  'shareaholic:article_published_time',
  'displaydate',
  'article-publish-date',
  'iso-8601-publish-date',
  'timestamp',
];
const UPDATED_META = [
  'article:modified_time',
  'article:modified',
  'datemodified',
  'og:updated_time',
  'og:article:modified_time',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'article:updated',
  'article:updated_time',
  'modified_time',
  'updated_time',
  'parsely-update-date',
  'rnews:datemodified',
  'revision_date',
  'lastupdate',
  'updatedate',
  'article.updated',
];
const WEAK_META = [
  'dc.date',
  'dcterms.date',
  'date',
  'dcterms.created',
  'dc.date.created',
  'dcterms.available',
  'created',
  'datecreated',
  'creation_date',
  'article.created',
  'dc.created',
  'pdate',
  'doc_date',
  'citation_date',
  'sort_date',
];

const DAY = 86_400_000;

/** When the article was published and last changed, by the best of the sources that the page has. */
export function readMoments(clues: MomentClues): Moments {
  const all = [...stated(clues), ...printed(clues)];
  const zone = zoneOf(all, clues);
  const published = choose(all, 'published') ?? choose(unsaid(all), 'published');
  const updated = choose(all, 'updated');
  const onlyUpdated = updated !== undefined && updated.rank >= 3 && (published === undefined || published.rank >= 5);
  const moments: Moments = { disputedMoments: [] };
  const publishedAt = onlyUpdated && published?.evidence.from !== 'text' ? undefined : published;
  const momentOf = (chosen: Ranked): Moment => toMoment(byPageClock(chosen, all, zone), zone, chosen.evidence);
  if (publishedAt) moments.publishedAt = momentOf(publishedAt);
  const later = updated && (!publishedAt || instantOf(updated.stamp, zone) > instantOf(publishedAt.stamp, zone));
  if (later) moments.updatedAt = momentOf(updated);
  moments.disputedMoments = disputed(all, [publishedAt, later ? updated : undefined], zone);
  return moments;
}

/** The zone for times that come without one: an offset that another date states, but by a clock that changes if one keeps it. */
function zoneOf(all: readonly Ranked[], clues: MomentClues): Zone | undefined {
  const likely = clues.zone(undefined);
  const other = all.find(({ stamp }) => typeof stamp.zone === 'number' && stamp.zone !== 0 && hasTime(stamp))?.stamp;
  if (typeof other?.zone !== 'number') return likely;
  const agrees = likely !== undefined && offsetOf(likely, { hour: 0, minute: 0, ...other }) === other.zone;
  return agrees ? likely : clues.zone(other.zone);
}

/** What JSON-LD, meta elements and the address state. */
function stated({ meta, linked, address, options }: MomentClues): Ranked[] {
  const found: Ranked[] = [];
  const add = (role: MomentCandidate['role'], raw: string | undefined, from: Evidence['from'], rank: number): void => {
    const stamp = raw === undefined ? undefined : readStamp(raw, options);
    if (raw !== undefined && stamp) found.push({ role, stamp, evidence: { from, raw }, distance: 0, rank });
  };
  add('published', linked?.published, 'json-ld', 0);
  add('updated', linked?.modified, 'json-ld', 0);
  for (const name of PUBLISHED_META) for (const raw of meta.get(name) ?? []) add('published', raw, 'meta', 1);
  for (const name of UPDATED_META) for (const raw of meta.get(name) ?? []) add('updated', raw, 'meta', 1);
  for (const name of WEAK_META) for (const raw of meta.get(name) ?? []) add('unsaid', raw, 'meta', 5);
  const inAddress = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?![0-9])/.exec(address);
  const dayFirstInAddress = /[/_-]((?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])-(?:19|20)\d\d)(?![0-9])/.exec(address);
  if (dayFirstInAddress) add('unsaid', dayFirstInAddress[1], 'markup', 6);
  if (inAddress) add('unsaid', `${inAddress[1]}-${inAddress[2]}-${inAddress[3]}`, 'markup', 6);
  return found;
}

/** What is printed on the page or marked up in its body. */
function printed({ page, headline, blocks, options, language }: MomentClues): Ranked[] {
  const found: Ranked[] = [];
  for (const candidate of candidatesInMarkup(page, headline, options, language)) {
    found.push({ ...candidate, rank: candidate.role === 'unsaid' ? 4 : 2 });
  }
  for (const candidate of candidatesInText(blocks, headline, options, language)) {
    found.push({ ...candidate, rank: candidate.role === 'unsaid' ? (candidate.distance <= 14 ? 5 : 7) : 3 });
  }
  return found;
}

/** Dates that nothing names are of publication, if they are of anything. */
const unsaid = (all: readonly Ranked[]): Ranked[] =>
  all.filter(({ role }) => role === 'unsaid').map((candidate) => ({ ...candidate, role: 'published' }));

/** The surest candidate of a role, the nearest to the headline first; made finer by one of the same day that has a time. */
function choose(all: readonly Ranked[], role: MomentCandidate['role']): Ranked | undefined {
  const fitting = all
    .filter((candidate) => candidate.role === role)
    .sort((a, b) => a.rank - b.rank || a.distance - b.distance);
  const [best] = fitting;
  if (!best) return undefined;
  if (hasTime(best.stamp) && !isMidnight(best.stamp)) return best;
  const finer = [...fitting, ...all.filter((candidate) => candidate.role === 'unsaid')].find(
    ({ stamp, rank }) => rank <= 5 && hasTime(stamp) && !isMidnight(stamp) && sameDay(stamp, best.stamp),
  );
  return finer ? { ...finer, rank: best.rank } : best;
}

/** Sure dates that are more than a day off all the ones that were chosen. */
function disputed(all: readonly Ranked[], chosen: readonly (Ranked | undefined)[], zone: Zone | undefined): Moment[] {
  const others: Moment[] = [];
  for (const role of ['published', 'updated'] as const) {
    const reference = chosen.find((candidate) => candidate?.role === role);
    if (!reference) continue;
    const surer = all.filter((candidate) => candidate.role === role && candidate.rank <= 3);
    for (const candidate of surer) {
      const { stamp, evidence, rank } = candidate;
      if (rank === reference.rank) continue;
      const at = instantOf(stamp, zone);
      if (chosen.some((shown) => shown && Math.abs(instantOf(shown.stamp, zone) - at) <= DAY)) continue;
      // Of what is printed only the nearest speaks for the article; the others belong to its neighbours.
      if (rank >= 2 && surer.some((other) => other.rank === rank && other.distance < candidate.distance)) continue;
      const moment = toMoment(stamp, zone, evidence);
      if (!others.some(({ iso }) => iso.slice(0, 10) === moment.iso.slice(0, 10))) others.push(moment);
    }
  }
  return others.slice(0, 4);
}
