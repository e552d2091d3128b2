// npm start: everything from installing to serving. Node's own modules only, until the packages are there.
import { launch } from "./lib/launch.mjs";
import { live } from "./lib/lifetime.mjs";

await live(() => launch({ hot: false }));
