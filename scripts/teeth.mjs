// pnpm test:teeth [part of a name …]: takes away one guard of the schema at a time and asks whether any test notices.
import { createRequire } from "node:module";
import { inCheckout } from "./lib/checkout.mjs";
import { openDatabaseTests } from "./lib/database-tests.mjs";
import { beforeTheEnd, live } from "./lib/lifetime.mjs";
import { findMutants } from "./lib/mutants.mjs";
import { Problem } from "./lib/problem.mjs";
import { say, secondsSince } from "./lib/progress.mjs";

const postgres = createRequire(inCheckout("packages", "db", "package.json"))("postgres");
const pristine = "daybook_pristine";
const shared = "daybook_test";

await live(main, { statusWhenStopped: 130 });

async function main() {
  const wanted = process.argv.slice(2).filter((word) => word !== "--");
  const tests = await openDatabaseTests();
  beforeTheEnd(tests.close);

  say("All database tests with every guard in place …");
  const failure = await tests.firstFailure(tests.specifications);
  if (failure)
    throw new Problem(`Tests fail as it is, so their failing would say nothing: ${failure}`);

  const { serverUrl, ownerUrl, template } = tests.urls();
  const admin = postgres(serverUrl, { max: 1, onnotice: () => {} });
  beforeTheEnd(() => admin.end());
  await copyDatabase(admin, { from: template, to: pristine });
  const all = await withConnection(ownerUrl, findMutants);
  const mutants = all.filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  if (mutants.length === 0)
    throw new Problem(`No guard has a name with ${wanted.join(" or ")} in it.`);
  say(`${mutants.length} guards to take away.`);

  const missed = [];
  for (const mutant of mutants) {
    const startedAt = performance.now();
    await copyDatabase(admin, { from: pristine, to: template });
    await withConnection(withDatabase(ownerUrl, template), (sql) => sql.unsafe(mutant.sql));
    await copyDatabase(admin, { from: template, to: shared });
    const noticedBy = await whoNotices(tests, mutant);
    if (!noticedBy) missed.push(mutant);
    const outcome = noticedBy ? `noticed by "${noticedBy}"` : "NOT NOTICED";
    say(`${mutant.table}: ${mutant.name}: ${outcome}, ${secondsSince(startedAt)}`);
  }

  if (missed.length > 0) {
    console.log("\nNo test notices that these are missing:");
    for (const { table, name } of missed) console.log(`  ${table}: ${name}`);
  }
  console.log(`\n${mutants.length - missed.length} noticed, ${missed.length} not noticed`);
  return missed.length === 0 ? 0 : 1;
}

/**
 * First those tests that name the guard, then those that name its table, as SQL or as TypeScript does, then all others.
 * @param {Awaited<ReturnType<typeof openDatabaseTests>>} tests @param {import("./lib/mutants.mjs").Mutant} mutant
 */
async function whoNotices(tests, { name, table }) {
  const guard = name.replace(/ \(.*/, "");
  const inCode = table.replaceAll(/_(.)/g, (_, letter) => letter.toUpperCase());
  const first = tests.naming([guard]);
  const second = tests.naming([table, inCode]).filter((one) => !first.includes(one));
  const others = tests.specifications.filter(
    (one) => !first.includes(one) && !second.includes(one),
  );
  for (const chosen of [first, second, others]) {
    const failure = await tests.firstFailure(chosen);
    if (failure) return failure;
  }
  return null;
}

async function copyDatabase(admin, { from, to }) {
  await admin.unsafe(`drop database if exists ${to} with (force)`);
  await admin.unsafe(`create database ${to} template ${from} strategy file_copy`);
}

async function withConnection(url, work) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

function withDatabase(url, name) {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
