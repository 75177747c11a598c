import { createHash } from 'node:crypto';

/** Runs before the first paint: a reader's own choice of light and letter size must not flash. */
export const themeScript =
	"{const d=document.documentElement;d.classList.add('js');try{const{theme:t,size:s}=localStorage;if(t)d.dataset.theme=t;if(s)d.dataset.size=s}catch{}}";

export const themeScriptHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}` as const;
