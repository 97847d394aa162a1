import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  /** Of the field; one page may have two. */
  id: string;
  tags: readonly string[];
  /** Tags in use elsewhere, to pick from. */
  known: readonly string[];
  disabled: boolean;
  onChange: (change: { add: string[]; remove: string[] }) => void;
}

/** The tags of one clipping, or a field that puts tags on several. */
export function TagsEditor({ id, tags, known, disabled, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const add = () => {
    const fresh = typed.split(',').filter((tag) => tag.trim() !== '');
    if (fresh.length > 0) onChange({ add: fresh, remove: [] });
    setTyped('');
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
            disabled={disabled}
            aria-label={i18n.t('library.removeTag', [tag])}
            onClick={() => onChange({ add: [], remove: [tag] })}
          >
            ×
          </button>
        </span>
      ))}
      <input
        id={id}
        dir="auto"
        list={`${id}-known`}
        value={typed}
        disabled={disabled}
        placeholder={i18n.t('library.addTag')}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={add}
      />
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
