import { useState } from 'preact/hooks';
import { ClippingList } from '@/components/library/ClippingList';
import type { Found } from '@/utils/clippings/search-clippings';
import { useRows } from './use-rows';

interface Props {
  about: string;
  isCurrent: boolean;
  found: Found;
  /** What was searched for. */
  highlights: readonly string[];
  open: number | undefined;
  selected: ReadonlySet<number>;
  onOpen: (number: number) => void;
  onSelect: (number: number, range: boolean) => void;
}

/** The list with the rows that are in sight. */
export function FoundList({ found, highlights, ...list }: Props) {
  const [window, setWindow] = useState<readonly number[]>([]);
  const rows = useRows(window, highlights, found.first);
  return <ClippingList {...list} numbers={found.numbers} rows={rows} highlights={highlights} onWindow={setWindow} />;
}
