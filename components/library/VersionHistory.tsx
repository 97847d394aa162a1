import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ClippingVersion } from '@/utils/clippings/clipping';
import { compareVersions, type Part, type SentenceChange } from '@/utils/clippings/compare/compare-versions';
import { formatTime } from './format-day';

/** What changed from each kept version to the next, the newest change first. */
export function VersionHistory({ versions }: { versions: readonly ClippingVersion[] }) {
  const [newer, setNewer] = useState(versions.length - 1);
  const [before, after] = [versions[newer - 1], versions[newer]];
  if (!before || !after) return null;
  const changes = compareVersions(before, after);
  const own = { lang: after.article.language, dir: after.article.direction };
  const nothing = !changes.title && changes.sentences.length === 0;
  return (
    <section class="versions" aria-labelledby="versions">
      <h2 id="versions">{i18n.t('library.whatChanged')}</h2>
      {versions.length > 2 && (
        <select
          aria-label={i18n.t('library.chooseVersion')}
          value={newer}
          onChange={(event) => setNewer(Number(event.currentTarget.value))}
        >
          {versions.slice(1).map((version, i) => (
            <option key={version.version} value={i + 1}>
              {between(versions[i], version)}
            </option>
          ))}
        </select>
      )}
      <p class="quiet">{between(before, after)}</p>
      {nothing && <p>{i18n.t('library.nothingChanged')}</p>}
      {changes.title && (
        <p class="change" {...own}>
          <strong>
            <Parts parts={changes.title} />
          </strong>
        </p>
      )}
      <ul class="changes">
        {changes.sentences.map((change, i) => (
          <li key={i}>
            <p class="quiet">{describe(change)}</p>
            <p class="change" {...own}>
              <Parts parts={partsOf(change)} />
            </p>
          </li>
        ))}
        {changes.quotes.removed.map((quote) => (
          <QuoteChange key={quote} text={quote} name={i18n.t('library.quoteGone')} own={own} />
        ))}
        {changes.quotes.added.map((quote) => (
          <QuoteChange key={quote} text={quote} name={i18n.t('library.quoteNew')} own={own} />
        ))}
      </ul>
    </section>
  );
}

interface QuoteChangeProps {
  text: string;
  name: string;
  own: { lang: string; dir: 'ltr' | 'rtl' };
}

const QuoteChange = ({ text, name, own }: QuoteChangeProps) => (
  <li>
    <p class="quiet">{name}</p>
    <p class="change" {...own}>
      <q>{text}</q>
    </p>
  </li>
);

function Parts({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ kind, text }, i) => {
        if (kind === 'removed') return <del key={i}>{text}</del>;
        return kind === 'added' ? <ins key={i}>{text}</ins> : <span key={i}>{text}</span>;
      })}
    </>
  );
}

const partsOf = (change: SentenceChange): readonly Part[] =>
  change.kind === 'altered' ? change.parts : [{ kind: change.kind, text: change.text }];

function describe(change: SentenceChange): string {
  if (change.kind === 'added') return i18n.t('library.changeAdded');
  if (change.kind === 'removed') return i18n.t('library.changeRemoved');
  if (!change.numbers) return i18n.t('library.changeAltered');
  const list = (numbers: string[]) => numbers.join(', ') || '–';
  return i18n.t('library.changeNumbers', [list(change.numbers.before), list(change.numbers.after)]);
}

const between = (before: ClippingVersion | undefined, after: ClippingVersion): string =>
  i18n.t('library.versionsBetween', [
    before ? formatTime(before.savedAt, i18n.t('uiLanguage')) : '',
    formatTime(after.savedAt, i18n.t('uiLanguage')),
  ]);
