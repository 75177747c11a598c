import pw from '/work/w-me/node_modules/playwright/index.js';
import { findBrowser, launchOptions } from '/work/w-me/scripts/find-browser.mjs';
import { serve } from '/work/w-me/src/cli/preview/static-server.ts';
// [[path,width,scheme,name,media,selector]]
const dir=process.argv[3]??'/work/w-me/dist',base=process.argv[4]??'/';
const server=await serve({dir,port:0,base});
const port=(server?.address?.()??server?.server?.address?.())?.port;
const b=await pw.chromium.launch(launchOptions(await findBrowser()));
for(const [path,w,scheme,name,media,sel] of JSON.parse(process.argv[2])){const p=await (await b.newContext({viewport:{width:w,height:900},colorScheme:scheme,reducedMotion:'reduce'})).newPage();if(media)await p.emulateMedia({media});await p.goto(`http://localhost:${port}${path}`);await p.waitForTimeout(400);if(sel)await p.locator(sel).first().screenshot({path:`/tmp/s-${name}.png`});else await p.screenshot({path:`/tmp/s-${name}.png`,fullPage:true});}
await b.close();process.exit(0);
