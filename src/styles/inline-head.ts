import { createHash } from 'node:crypto';

/**
 * Runs before the first paint: a reader's own choice of light, letters and lines must not flash.
 * On the front page, whoever chose another language goes to where that begins.
 */
export const themeScript =
	"{const d=document.documentElement,s=d.dataset;d.classList.add('js');try{const l=localStorage;for(const k of['theme','size','lines'])if(l[k])s[k]=l[k];const[h,...a]=(s.talen||'').split(' ');if(a.includes(l.lang))location.replace(h+l.lang+'/')}catch{}}";

/** Must come before every other style: Vite may put a component's styles before the shared ones. */
export const layerOrder = '@layer reset,tokens,base,layout,components,print,utilities;';

const hash = (text: string) =>
	`sha256-${createHash('sha256').update(text).digest('base64')}` as const;

export const themeScriptHash = hash(themeScript);
export const layerOrderHash = hash(layerOrder);
