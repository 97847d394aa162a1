import { squeeze } from '@/utils/extract/squeeze';

/** What may stand between a headline and the name of its site. */
const SEPARATOR = /\s+[|–—\-·•»«›:/]+\s+|\s*\|+\s*|\s*::\s*|\s*[»›]\s*/u;

/** A title without the site's name at either end. */
export function withoutSite(title: string, names: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const isSite = (part: string): boolean => {
    const folded = squeeze(part);
    return (
      folded !== '' &&
      names.some((name) => name === folded || (folded.length > 3 && name.includes(folded)) || folded.includes(name))
    );
  };
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (isSite(last) && !isSite(first)) {
    // "Headline | World News | The Paper": what stands between is a section.
    const headline = cutEnd(title, last);
    const sections = headline.split(/\s+\|\s+/u);
    const section = sections.at(-1) ?? '';
    return sections.length > 1 && section.split(' ').length <= 3 ? cutEnd(headline, section) : headline;
  }
  if (isSite(first) && !isSite(last))
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|–—\-·•»«›:/]+/u, '');
  return title;
}

const cutEnd = (title: string, last: string): string =>
  title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—\-·•»«›:/]+$/u, '');
