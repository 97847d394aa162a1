import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  /** Of the field; one page may have two. */
  id: string;
  tags: readonly string[];
  /** Tags in use elsewhere, to pick from. */
  known: readonly string[];
  onChange: (change: { add: string[]; remove: string[] }) => void;
}

/** The tags of one clipping, or a field that puts tags on several. */
export function TagsEditor({ id, tags, known, onChange }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const fresh = (field.current?.value ?? '').split(',').filter((tag) => tag.trim() !== '');
    if (fresh.length > 0) onChange({ add: fresh, remove: [] });
    if (field.current) field.current.value = '';
  };
  return (
    <form
      class="tags"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{i18n.t('library.tags')}</label>
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          <bdi>{tag}</bdi>
          <button
            type="button"
            class="plain"
            aria-label={i18n.t('library.removeTag', [tag])}
            onClick={() => onChange({ add: [], remove: [tag] })}
          >
            ×
          </button>
        </span>
      ))}
      <input id={id} dir="auto" list={`${id}-known`} ref={field} placeholder={i18n.t('library.addTag')} onBlur={add} />
      <datalist id={`${id}-known`}>
        {known.map((tag) => (
          <option key={tag} value={tag}>
            {tag}
          </option>
        ))}
      </datalist>
    </form>
  );
}
