import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EngineOptions } from './EngineOptions';
import { type SummaryLength, summaryLength } from '@/utils/settings/settings';
import { GlossOptions } from './GlossOptions';

const LENGTHS = ['brief', 'normal', 'full'] as const satisfies SummaryLength[];

export function Options() {
  const [length, setLength] = useState<SummaryLength>();

  useEffect(() => {
    void summaryLength.getValue().then(setLength);
    return summaryLength.watch(setLength);
  }, []);

  return (
    <main>
      <h1>{i18n.t('options.title')}</h1>
      <fieldset>
        <legend>{i18n.t('options.length')}</legend>
        {LENGTHS.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="length"
              checked={length === value}
              onChange={() => void summaryLength.setValue(value)}
            />
            {i18n.t(`options.${value}`)}
          </label>
        ))}
        <p class="quiet">{i18n.t('options.lengthHint')}</p>
      </fieldset>
      <EngineOptions />
      <GlossOptions />
    </main>
  );
}
