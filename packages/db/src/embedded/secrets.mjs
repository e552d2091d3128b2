import { randomBytes } from "node:crypto";
import { chmodSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * The secrets of one data folder, readable by its owner only (0600). A name that is not there yet gets 256 random bits, in an
 * alphabet that needs no escaping in a URL; what is there stays.
 * @template {string} Name
 * @param {string} dataDir @param {readonly Name[]} names
 * @returns {Record<Name, string>}
 */
export function openSecrets(dataDir, names) {
  const file = path.join(dataDir, "secrets.json");
  const kept = readSecrets(file);
  const missing = names.filter((name) => !kept[name]);
  const made = Object.fromEntries(missing.map((name) => [name, randomSecret()]));
  const secrets = /** @type {Record<Name, string>} */ ({ ...kept, ...made });
  if (missing.length > 0) writePrivately(file, `${JSON.stringify(secrets, null, 2)}\n`);
  else chmodSync(file, 0o600);
  return secrets;
}

const randomSecret = () => randomBytes(32).toString("base64url");

/** @param {string} file @returns {Record<string, string>} */
function readSecrets(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw new Error(`${file} cannot be read as the secrets of this data folder: ${error.message}`);
  }
}

/**
 * Written beside and renamed: a crash leaves the old file or the new one, never half of one.
 * @param {string} file @param {string} text
 */
function writePrivately(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}
