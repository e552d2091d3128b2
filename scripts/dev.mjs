// pnpm dev: the same, from the sources, which are served again whenever they change.
import { launch } from "./lib/launch.mjs";
import { live } from "./lib/lifetime.mjs";

await live(() => launch({ hot: true }));
