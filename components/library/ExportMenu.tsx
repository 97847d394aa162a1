import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FormatName } from '@/utils/clippings/export/formats';

const NAMES = {
  markdown: 'library.formatMarkdown',
  html: 'library.formatHtml',
  text: 'library.formatText',
  csv: 'library.formatCsv',
  json: 'library.formatJson',
  'csl-json': 'library.formatCslJson',
  bibtex: 'library.formatBibtex',
  ris: 'library.formatRis',
} as const satisfies Record<FormatName, string>;

const FORMAT_NAMES = Object.entries(NAMES).map(([format, name]) => ({ format, name }));
const isFormat = (name: string): name is FormatName => name in NAMES;

/** A button that opens the list of formats. */
export function ExportMenu({ label, onExport }: { label: string; onExport: (format: FormatName) => void }) {
  const id = useId();
  return (
    <>
      <button type="button" popovertarget={id}>
        {label}
      </button>
      <div id={id} popover="auto" class="menu" role="group" aria-label={label}>
        {FORMAT_NAMES.map(({ format, name }) => (
          <button
            type="button"
            key={format}
            class="plain"
            popovertarget={id}
            popovertargetaction="hide"
            onClick={() => isFormat(format) && onExport(format)}
          >
            {i18n.t(name)}
          </button>
        ))}
      </div>
    </>
  );
}
