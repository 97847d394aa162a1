import { useEffect, useState } from 'preact/hooks';
import type { ClippingId } from '@/utils/clippings/clipping';

const idInAddress = (): ClippingId | undefined => decodeURIComponent(location.hash.slice(1)) || undefined;

/** The open clipping stands in the address, so that back, reload and a link from the popup work. */
export function useRoute(): [ClippingId | undefined, (id: ClippingId | undefined) => void] {
  const [id, setId] = useState(idInAddress);
  useEffect(() => {
    const look = () => setId(idInAddress());
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const go = (next: ClippingId | undefined) => {
    if (next === undefined) history.pushState(null, '', location.pathname);
    else location.hash = encodeURIComponent(next);
    setId(next);
  };
  return [id, go];
}
