import { i18n } from '#i18n';
import type { Sort } from '@/utils/clippings/search-clippings';

export const SORTS = ['saved', 'saved-first', 'dated', 'dated-first', 'changed', 'title'] as const satisfies Sort[];

const NAME = {
  saved: 'library.sortSaved',
  'saved-first': 'library.sortSavedFirst',
  dated: 'library.sortDated',
  'dated-first': 'library.sortDatedFirst',
  changed: 'library.sortChanged',
  title: 'library.sortTitle',
} as const satisfies Record<Sort, string>;

export function SortField({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  return (
    <label class="sort">
      <span class="visually-hidden">{i18n.t('library.sort')}</span>
      <select
        value={sort}
        onChange={(event) => {
          const chosen = SORTS.find((name) => name === event.currentTarget.value);
          if (chosen) onSort(chosen);
        }}
      >
        {SORTS.map((name) => (
          <option key={name} value={name}>
            {i18n.t(NAME[name])}
          </option>
        ))}
      </select>
    </label>
  );
}
