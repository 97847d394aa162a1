import { i18n } from '#i18n';
import { hasField, withField, withoutField } from '@/utils/clippings/search/edit-query';
import type { FacetCount } from '@/utils/clippings/search/count-facets';
import type { Facet } from '@/utils/clippings/search/terms-of-clipping';
import { languageName } from './Facts';

export type FacetCounts = Record<Facet, readonly FacetCount[]>;

interface Props {
  typed: string;
  counts: FacetCounts | undefined;
  onTyped: (typed: string) => void;
}

const FACETS = [
  ['outlet', 'library.outlets'],
  ['speaker', 'library.speakers'],
  ['lang', 'library.languages'],
  ['tag', 'library.tags'],
] as const satisfies [Facet, string][];

/** What can be narrowed down by, with how many there are. It writes into the search field: one truth, and a lesson in it. */
export function Filters({ typed, counts, onTyped }: Props) {
  return (
    <section class="filters" aria-label={i18n.t('library.filters')}>
      {counts &&
        FACETS.filter(([facet]) => counts[facet].length > 0).map(([facet, name]) => (
          <fieldset key={facet}>
            <legend>{i18n.t(name)}</legend>
            {counts[facet].map(({ value, count }) => {
              const on = hasField(typed, facet, value);
              const label = facet === 'lang' ? languageName(value) : value;
              return (
                <button
                  type="button"
                  key={value}
                  class="chip"
                  aria-pressed={on}
                  onClick={() => onTyped(on ? withoutField(typed, facet, value) : withField(typed, facet, value))}
                >
                  <bdi>{label}</bdi> <span class="quiet">{count.toLocaleString(i18n.t('uiLanguage'))}</span>
                </button>
              );
            })}
          </fieldset>
        ))}
      <fieldset>
        <legend>{i18n.t('library.date')}</legend>
        <DateField typed={typed} field="after" label={i18n.t('library.after')} onTyped={onTyped} />
        <DateField typed={typed} field="before" label={i18n.t('library.before')} onTyped={onTyped} />
      </fieldset>
    </section>
  );
}

interface DateFieldProps {
  typed: string;
  field: 'after' | 'before';
  label: string;
  onTyped: (typed: string) => void;
}

function DateField({ typed, field, label, onTyped }: DateFieldProps) {
  const value = new RegExp(`(?:^|\\s)${field}:(\\d{4}-\\d{2}-\\d{2})(?=\\s|$)`).exec(typed)?.[1] ?? '';
  return (
    <label>
      {label}{' '}
      <input
        type="date"
        value={value}
        onChange={(event) => {
          const rest = value === '' ? typed : withoutField(typed, field, value);
          const day = event.currentTarget.value;
          onTyped(day === '' ? rest : withField(rest, field, day));
        }}
      />
    </label>
  );
}
