import { i18n } from '#i18n';
import type { Room } from '@/utils/clippings/keep-safe';
import { formatSize } from './format-day';

/** How much the library takes, how much it may, and whether the browser may clear it. */
export function RoomLine({ room, onPersist }: { room: Room; onPersist: () => void }) {
  const size = (bytes: number) => formatSize(bytes, i18n.t('uiLanguage'));
  return (
    <>
      {room.usage !== undefined && room.quota !== undefined && (
        <p>
          {i18n.t('library.room', [size(room.usage), size(room.quota)])}{' '}
          <meter
            min={0}
            max={room.quota}
            high={room.quota * 0.8}
            value={room.usage}
            aria-label={i18n.t('library.roomName')}
          />
        </p>
      )}
      {room.persisted ? (
        <p>{i18n.t('library.persisted')}</p>
      ) : (
        <p>
          {i18n.t('library.notPersisted')}{' '}
          <button type="button" onClick={onPersist}>
            {i18n.t('library.persist')}
          </button>
        </p>
      )}
    </>
  );
}
