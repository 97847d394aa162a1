import { i18n } from '#i18n';

type Counted =
  | 'library.removed'
  | 'library.restored'
  | 'library.selected'
  | 'library.importAdded'
  | 'library.importMerged'
  | 'library.importSame'
  | 'library.importBroken'
  | 'library.emptyTrash'
  | 'library.versionCount';

/** A sentence with a number, in the digits of the language of the interface. */
export const counted = (sentence: Counted, count: number): string =>
  i18n.t(sentence, count, [count.toLocaleString(i18n.t('uiLanguage'))]);
