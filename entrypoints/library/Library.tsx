import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/library/counted';
import { Filters } from '@/components/library/Filters';
import { SelectionBar } from '@/components/library/SelectionBar';
import { type Done, UndoBar } from '@/components/library/UndoBar';
import { Problem } from '@/components/Problem';
import { changeTags } from '@/utils/clippings/change-clipping';
import type { ClippingId } from '@/utils/clippings/clipping';
import { database } from '@/utils/clippings/database';
import { emptyOldTrash } from '@/utils/clippings/empty-trash';
import { exportClippings } from '@/utils/clippings/export/export-clippings';
import type { FormatName } from '@/utils/clippings/export/formats';
import { removeClippings, restoreClippings } from '@/utils/clippings/remove-clipping';
import { type Found, readCards, readOrder, type Sort } from '@/utils/clippings/search-clippings';
import { readTags } from '@/utils/clippings/search/read-tags';
import { countBehind } from '@/utils/clippings/search/index-behind';
import { parseQuery } from '@/utils/clippings/search/parse-query';
import { tidyIndex } from '@/utils/clippings/search/tidy-index';
import { downloadFile } from './download-file';
import { FoundList } from './FoundList';
import { makeBackup } from './make-backup';
import { Notices } from './Notices';
import { OpenClipping } from './OpenClipping';
import { Safekeeping } from './Safekeeping';
import { SORTS, SortField } from './SortField';
import { useFacets } from './use-facets';
import { useFound } from './use-found';
import { useKeys } from './use-keys';
import { useLive } from './use-live';
import { useRoute } from './use-route';
import { useSelection } from './use-selection';
import { useSettled, useSteady } from './use-steady';
import { useStore } from './use-store';

const NOTHING: Found = { numbers: [], complete: true, first: [] };
const NO_TAGS: readonly string[] = [];

/** The whole page. What is stored is watched, what is shown follows from it. */
export function Library() {
  const [typed, setTyped] = useState('');
  const [sort, setSort] = useState<Sort>(SORTS[0]);
  const [filtering, setFiltering] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const [done, setDone] = useState<Done>();
  const [openId, setOpenId] = useRoute();
  const store = useStore();
  const searchField = useRef<HTMLInputElement>(null);
  const countedBehind = useLive(() => countBehind(database), []);
  const behind = countedBehind.phase === 'here' ? countedBehind.value : 0;
  const { found, soughtFor, all } = useFound(typed, sort, behind);
  const here = found.phase === 'here' ? found.value : NOTHING;
  const { numbers } = here;
  const { highlights } = useMemo(() => parseQuery(soughtFor), [soughtFor]);
  const highlightsInText = useSettled(highlights);
  const counts = useFacets(numbers, filtering);
  const selection = useSelection(numbers);
  const isTagging = openId !== undefined || selection.numbers.size > 0;
  const tagsInUse = useLive(async () => (isTagging ? await readTags() : NO_TAGS), [isTagging]);
  const knownTags = tagsInUse.phase === 'here' ? tagsInUse.value : NO_TAGS;
  const openCard = useLive(
    async () => (openId === undefined ? undefined : database.clippings.get({ id: openId })),
    [openId],
  );
  const open = openCard.phase === 'here' ? openCard.value?.number : undefined;

  useEffect(() => {
    // Not while an import goes on: each of its steps begins this anew. What does not succeed is tried again at the next visit.
    const idle = setTimeout(() => void tidyIndex(database).catch(() => undefined), 2000);
    return () => clearTimeout(idle);
  }, [all, behind > 0]);
  useEffect(() => {
    void emptyOldTrash();
  }, []);

  const show = async (number: number | undefined) => {
    if (number === undefined) return;
    const [card] = await readCards([number]);
    if (card) setOpenId(card.id);
  };
  const step = (by: 1 | -1) => {
    const place = open === undefined ? -1 : numbers.indexOf(open);
    return show(numbers[place < 0 ? 0 : place + by]);
  };
  const remove = async (ids: ClippingId[]) => {
    if (ids.length === 0) return;
    const next = openId !== undefined && ids.includes(openId) ? neighbour(numbers, open) : undefined;
    const outcome = await removeClippings(ids);
    if (!outcome.ok) return setDone({ message: i18n.t('library.notSaved') });
    selection.clear();
    if (openId !== undefined && ids.includes(openId)) {
      setOpenId(undefined);
      await show(next);
    }
    return setDone({
      message: counted('library.removed', ids.length),
      undo: () => void restoreClippings(ids).then(() => setDone({ message: counted('library.restored', ids.length) })),
    });
  };
  const selectedIds = async () => (await readCards([...selection.numbers])).map((card) => card.id);
  const removeSelected = async () => remove(await selectedIds());

  const exportThese = (these: readonly number[], format: FormatName) => {
    exportClippings(these, format, Date.now()).then(downloadFile, () =>
      setDone({ message: i18n.t('library.notExported') }),
    );
  };
  const exportAll = (format: FormatName) =>
    void readOrder(sort).then(
      (these) => exportThese(these, format),
      () => undefined,
    );
  const tagSelected = async (change: { add: string[]; remove: string[] }) => {
    const outcome = await changeTags(await selectedIds(), change);
    setDone({ message: outcome.ok ? i18n.t('library.tagsChanged') : i18n.t('library.notSaved') });
  };

  useKeys({
    next: () => void step(1),
    previous: () => void step(-1),
    search: () => searchField.current?.focus(),
    remove: () => void (selection.numbers.size > 0 ? removeSelected() : remove(openId === undefined ? [] : [openId])),
    select: () => open !== undefined && selection.toggle(open, false),
    leave: () => (selection.numbers.size > 0 ? selection.clear() : setTyped('')),
  });

  const isEmpty = all === 0;

  // What has not changed is not drawn again: the reader is typing.
  const onOpen = useSteady((number: number) => void show(number));
  const onSelect = useSteady(selection.toggle);
  const list = useMemo(
    () => (
      <FoundList
        about={`${sort} ${soughtFor}`}
        isCurrent={soughtFor === typed}
        found={here}
        highlights={highlights}
        open={open}
        selected={selection.numbers}
        onOpen={onOpen}
        onSelect={onSelect}
      />
    ),
    [sort, soughtFor, soughtFor === typed, here, highlights, open, selection.numbers],
  );
  const onOpenId = useSteady(setOpenId);
  const onRemove = useSteady((id: ClippingId) => void remove([id]));
  const clipping = useMemo(
    () =>
      openId !== undefined && (
        <OpenClipping
          id={openId}
          highlights={highlightsInText}
          knownTags={knownTags}
          onOpen={onOpenId}
          onRemove={onRemove}
          onDone={setDone}
        />
      ),
    [openId, highlightsInText, knownTags],
  );

  return (
    <div class={`library ${isEmpty ? 'is-empty' : ''} ${openId === undefined ? '' : 'has-open'}`}>
      <header class="bar">
        <h1>{i18n.t('library.title')}</h1>
        <search>
          <label class="visually-hidden" for="search">
            {i18n.t('library.search')}
          </label>
          <input
            id="search"
            type="search"
            dir="auto"
            ref={searchField}
            value={typed}
            placeholder={i18n.t('library.searchHint')}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </search>
        <button type="button" aria-expanded={filtering} disabled={isEmpty} onClick={() => setFiltering(!filtering)}>
          {i18n.t('library.filters')}
        </button>
        <SortField sort={sort} onSort={setSort} />
        <button type="button" onClick={() => setKeeping(true)}>
          {i18n.t('library.safekeeping')}
        </button>
      </header>
      {(all !== undefined || numbers.length > 0) && (
        <Notices clippings={all ?? numbers.length} onBackup={() => void makeBackup(Date.now())} />
      )}
      {behind > 0 && (
        <p class="notice" role="status">
          {i18n.t('library.indexing', [behind.toLocaleString(i18n.t('uiLanguage'))])}
        </p>
      )}
      {filtering && <Filters typed={typed} counts={counts} onTyped={setTyped} />}
      <main class="columns">
        <nav class="side" aria-label={i18n.t('library.clippings')}>
          {selection.numbers.size > 0 ? (
            <SelectionBar
              count={selection.numbers.size}
              knownTags={knownTags}
              onAll={selection.all}
              onNone={selection.clear}
              onExport={(format) =>
                exportThese(
                  numbers.filter((number) => selection.numbers.has(number)),
                  format,
                )
              }
              onRemove={() => void removeSelected()}
              onTags={(change) => void tagSelected(change)}
            />
          ) : (
            <p class="count quiet" role="status">
              {found.phase === 'waiting' && i18n.t('library.loading')}
              {found.phase === 'here' && !isEmpty && countText(numbers.length, all, here.complete)}
            </p>
          )}
          {store.problem ? (
            <Problem problem={store.problem}>
              <button type="button" onClick={store.tryAgain}>
                {i18n.t('library.tryAgain')}
              </button>
            </Problem>
          ) : (
            found.phase === 'failed' && <Problem problem={found.problem} />
          )}
          {isEmpty && (
            <Empty title={i18n.t('library.emptyTitle')} text={i18n.t('library.emptyText')}>
              <button type="button" class="bring-back" onClick={() => setKeeping(true)}>
                {i18n.t('library.emptyBackup')}
              </button>
            </Empty>
          )}
          {found.phase === 'here' && !isEmpty && numbers.length === 0 && here.complete && (
            <Empty title={i18n.t('library.nothingFound')} text={i18n.t('library.nothingFoundText')} />
          )}
          {list}
        </nav>
        <section class="pane" aria-label={i18n.t('library.clipping')}>
          {openId === undefined ? (
            !isEmpty && <p class="empty quiet">{i18n.t('library.choose')}</p>
          ) : (
            <>
              <button type="button" class="back" onClick={() => setOpenId(undefined)}>
                {i18n.t('library.back')}
              </button>
              {clipping}
            </>
          )}
        </section>
      </main>
      {keeping && <Safekeeping onClose={() => setKeeping(false)} onExportAll={exportAll} />}
      <UndoBar done={done} onClose={() => setDone(undefined)} />
    </div>
  );
}

const Empty = ({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) => (
  <div class="empty">
    <h2>{title}</h2>
    <p class="quiet">{text}</p>
    {children}
  </div>
);

function neighbour(numbers: readonly number[], open: number | undefined): number | undefined {
  const place = open === undefined ? -1 : numbers.indexOf(open);
  return place < 0 ? undefined : (numbers[place + 1] ?? numbers[place - 1]);
}

function countText(shown: number, all: number | undefined, complete: boolean): string {
  const write = (n: number) => n.toLocaleString(i18n.t('uiLanguage'));
  if (all === undefined) return i18n.t('library.loading');
  if (!complete) return i18n.t('library.countSoFar', [write(shown)]);
  return shown === all
    ? i18n.t('library.countAll', all, [write(all)])
    : i18n.t('library.countFound', [write(shown), write(all)]);
}
