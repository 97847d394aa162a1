/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|igsh|yclid|_ga|ref|ref_src|ref_url|cmpid|cmp|ocid|ito|xtor|ncid|smid|sr_share|share|source|feature|amp|wt_mc|at_medium|at_campaign|at_.*|CMP|spm|from|fb_ref|mkt_tok|__twitter_impression|outputType)$/i;

/** The address an article is known by: canonical when the page names one of its own site, without tracking. */
export function cleanAddress(page: Document, stated: string | undefined): string {
  const own = page.URL;
  const canonical = page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? stated;
  const chosen = resolve(canonical, own);
  const base = resolve(own, own);
  // A canonical link to the front page says nothing about the article.
  const address = chosen && (!base || base.pathname === '/' || chosen.pathname !== '/') ? chosen : base;
  if (!address) return own;
  address.hash = '';
  // By hand: in Firefox a content script cannot go through the keys of URLSearchParams.
  const parameters = address.search.slice(1).split('&');
  address.search = parameters.filter((parameter) => !TRACKING.test(parameter.replace(/=.*$/s, ''))).join('&');
  return address.href;
}

function resolve(address: string | null | undefined, base: string): URL | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) || url.href === base ? url : undefined;
  } catch {
    return undefined;
  }
}
