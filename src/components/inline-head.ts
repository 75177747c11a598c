import { createHash } from 'node:crypto';

/** Runs before the first paint: a reader's own choice of light and letter size must not flash. */
export const themeScript =
	"{const d=document.documentElement;d.classList.add('js');try{const{theme:t,size:s}=localStorage;if(t)d.dataset.theme=t;if(s)d.dataset.size=s}catch{}}";

/** Must come before every other style: Vite may put a component's styles before the shared ones. */
export const layerOrder = '@layer reset,tokens,base,layout,components,print,utilities;';

const hash = (text: string) =>
	`sha256-${createHash('sha256').update(text).digest('base64')}` as const;

export const themeScriptHash = hash(themeScript);
export const layerOrderHash = hash(layerOrder);
