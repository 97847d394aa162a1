import { i18n } from '#i18n';
import type { Clipping } from '@/utils/clippings/clipping';
import type { Evidence, Moment } from '@/utils/extract/article';
import { webAddress } from '@/utils/clippings/web-address';
import { formatDay } from './format-day';

interface Fact {
  name: string;
  value: string;
  evidence?: Evidence | undefined;
  note?: string;
  link?: string | undefined;
}

/** What is known of the article, and the very characters each fact was read from. */
export function Facts({ clipping }: { clipping: Clipping }) {
  return (
    <details class="facts">
      <summary>{i18n.t('library.facts')}</summary>
      <dl>
        {factsOf(clipping).map(({ name, value, evidence, note, link }, i) => (
          <div key={i}>
            <dt>{name}</dt>
            <dd>
              <bdi>{link === undefined ? value : <Link address={link} />}</bdi>
              {note !== undefined && <span class="quiet"> ({note})</span>}
              {evidence && (
                <p class="quiet evidence">
                  {i18n.t('library.readFrom', [i18n.t(ORIGIN[evidence.from])])} <code>{evidence.raw}</code>
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const Link = ({ address }: { address: string }) => (
  <a href={address} target="_blank" rel="noopener noreferrer">
    {address}
  </a>
);

const ORIGIN = {
  'json-ld': 'library.originJsonLd',
  meta: 'library.originMeta',
  markup: 'library.originMarkup',
  text: 'library.originText',
} as const satisfies Record<Evidence['from'], string>;

function factsOf({ article, summary, savedAt }: Clipping): Fact[] {
  const { evidence } = article;
  const facts: Fact[] = [{ name: i18n.t('library.factTitle'), value: article.title, evidence: evidence.title }];
  if (article.url !== '')
    facts.push({ name: i18n.t('library.factUrl'), value: article.url, link: webAddress(article.url) });
  if (article.publisher !== undefined)
    facts.push({ name: i18n.t('library.factPublisher'), value: article.publisher, evidence: evidence.publisher });
  if (article.authors.length > 0)
    facts.push({ name: i18n.t('library.factAuthors'), value: article.authors.join(', '), evidence: evidence.authors });
  if (article.publishedAt) facts.push(momentFact(i18n.t('library.factPublished'), article.publishedAt));
  if (article.updatedAt) facts.push(momentFact(i18n.t('library.factUpdated'), article.updatedAt));
  for (const moment of article.disputedMoments ?? []) facts.push(momentFact(i18n.t('library.factDisputed'), moment));
  for (const credit of summary.credits)
    facts.push({ name: i18n.t('library.factCredit'), value: credit.outlet, evidence: credit.evidence });
  if (article.dateline !== undefined) facts.push({ name: i18n.t('library.factDateline'), value: article.dateline });
  if (article.section !== undefined)
    facts.push({ name: i18n.t('library.factSection'), value: article.section, evidence: evidence.section });
  facts.push({ name: i18n.t('library.factLanguage'), value: languageName(article.language) });
  facts.push({ name: i18n.t('library.factSaved'), value: formatDay(savedAt, i18n.t('uiLanguage')) });
  facts.push({ name: i18n.t('library.factEngine'), value: summary.engine });
  return facts;
}

function momentFact(name: string, { iso, zone, evidence }: Moment): Fact {
  return {
    name,
    value: iso,
    evidence,
    ...(zone === 'assumed' && iso.includes('T') && { note: i18n.t('library.zoneAssumed') }),
  };
}

/** The name of a language in that of the interface; its code where the browser knows no name. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(i18n.t('uiLanguage'), { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // an imported clipping may hold any word here
  }
}
