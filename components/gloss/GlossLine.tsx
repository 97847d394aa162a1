import { i18n } from '#i18n';
import type { EnglishFact, EnglishName } from '@/utils/gloss/english-facts';
import type { Difference, GlossLine as Line } from '@/utils/gloss/gloss';
import './gloss.css';

interface Props {
  /** The line in English, once an engine gave it. */
  line: Line | undefined;
  /** What is known in English without an engine. */
  facts: readonly EnglishFact[];
  /** Who says it, how, and through whom. */
  label?: EnglishName | undefined;
}

/** English under its original: the machine's line with whatever differs from the original, or at least the facts. */
export function GlossLine({ line, facts, label }: Props) {
  if (!line && !label && facts.length === 0) return null;
  return (
    <div class="gloss" lang="en" dir="ltr">
      {label && (
        <p class="gloss-label">
          <Name text={label.text} romanised={label.romanised === true} />
        </p>
      )}
      {line && (line.text === '' ? <p lang={i18n.t('uiLanguage')}>{i18n.t('gloss.noLine')}</p> : <p>{line.text}</p>)}
      {line && line.differences.length > 0 && <Differences differences={line.differences} />}
      {!line && facts.length > 0 && (
        <p class="gloss-facts">
          {facts.map((fact, i) => (
            <span key={fact.english}>
              {i > 0 && ' · '}
              <Name text={fact.english} romanised={fact.romanised === true} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** A name in Latin letters says so when it was only read aloud. */
export function Name({ text, romanised }: { text: string; romanised: boolean }) {
  if (!romanised) return <>{text}</>;
  return (
    <span class="romanised" title={i18n.t('gloss.romanisedHint')}>
      {text}
      <span class="visually-hidden"> ({i18n.t('gloss.romanised')})</span>
    </span>
  );
}

function Differences({ differences }: { differences: readonly Difference[] }) {
  return (
    <ul class="gloss-differences" lang={i18n.t('uiLanguage')}>
      {differences.map(({ kind, side, words }) => (
        <li key={`${kind} ${side} ${words}`}>
          {i18n.t(side === 'missing' ? `gloss.missing.${kind}` : `gloss.added.${kind}`, [words])}
        </li>
      ))}
    </ul>
  );
}
