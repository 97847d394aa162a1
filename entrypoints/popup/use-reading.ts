import { useCallback, useEffect, useState } from 'preact/hooks';
import { messenger } from '@/utils/messaging/messenger';
import { readingOf, watchReading } from '@/utils/readings/keep-readings';
import { pageOf, type Reading } from '@/utils/readings/reading';

export interface PopupTab {
  id: number;
  url: string;
  isPrivate: boolean;
}

/** Before this, a progress display would only flicker. In ms. */
const PATIENCE = 300;

/** The reading of the tab: shown at once when it is remembered, otherwise asked for. */
export function useReading(tab: PopupTab) {
  const [reading, setReading] = useState<Reading>();
  const [isSlow, setSlow] = useState(false);

  const ask = useCallback(
    (again: boolean) => {
      void messenger.sendMessage('readTab', { tabId: tab.id, again });
    },
    [tab.id],
  );

  useEffect(() => {
    const stop = watchReading(tab.id, setReading);
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    void readingOf(tab.id).then((earlier) => {
      if (earlier?.phase === 'shown' && earlier.page === pageOf(tab.url)) setReading(earlier);
      else ask(false);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [tab.id, tab.url, ask]);

  return {
    reading,
    isSlow,
    readAgain: () => ask(true),
    cancel: () => void messenger.sendMessage('cancelReading', tab.id),
  };
}
