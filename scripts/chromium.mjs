// node scripts/chromium.mjs: finds or fetches the browser for the journeys and says which one it is.
import { findChromium } from "./lib/chromium.mjs";
import { live } from "./lib/lifetime.mjs";
import { install } from "./lib/pnpm.mjs";

await live(async () => {
  await install();
  console.log(JSON.stringify(await findChromium(), null, 2));
  return 0;
});
