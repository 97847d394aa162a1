import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askToPersist, notePersistenceAsked, shouldAskToPersist } from '@/utils/clippings/keep-safe';

type Asked = 'unknown' | 'due' | 'asking' | 'kept' | 'refused' | 'settled';

/**
 * After the first clipping is saved: says why the browser should be asked to keep the library, and asks it on
 * request. The clipping is on disk by then, whatever becomes of the popup while the browser asks its own question.
 */
export function KeepSafe() {
  const [asked, setAsked] = useState<Asked>('unknown');
  useEffect(() => {
    shouldAskToPersist().then(
      (is) => setAsked(is ? 'due' : 'settled'),
      () => setAsked('settled'), // a browser that does not say
    );
  }, []);
  const ask = async () => {
    setAsked('asking');
    setAsked((await askToPersist(Date.now())) ? 'kept' : 'refused');
  };
  const putOff = () => {
    setAsked('settled');
    void notePersistenceAsked(Date.now());
  };
  if (asked === 'unknown' || asked === 'settled') return null;
  return (
    <div class="notice" role="status">
      {(asked === 'due' || asked === 'asking') && (
        <>
          <p>{i18n.t('library.whyPersist')}</p>
          <button type="button" disabled={asked === 'asking'} onClick={() => void ask()}>
            {i18n.t('library.persist')}
          </button>{' '}
          <button type="button" class="plain toggle" onClick={putOff}>
            {i18n.t('library.later')}
          </button>
        </>
      )}
      {asked === 'kept' && <p>{i18n.t('library.persisted')}</p>}
      {asked === 'refused' && <p>{i18n.t('library.persistRefused')}</p>}
    </div>
  );
}
