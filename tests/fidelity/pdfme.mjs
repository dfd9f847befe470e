// Draws pages by pdfme's own generator: one job a line on stdin, one answer a line on stdout.
//
// A job is {template, inputs, fonts: {name: path}}; an answer {pdf: base64, ms} or {error}.
// "ms" is what generate() alone took. Fonts are read once.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { generate } from "@pdfme/generator";
import * as schemas from "@pdfme/schemas";

const { text, multiVariableText, list, select, table, line, rectangle, ellipse, circleMark } = schemas;
const { checkbox, radioGroup, image, signature, svg, date, time, dateTime, barcodes } = schemas;
const plugins = {
  text, multiVariableText, list, select, table, line, rectangle, ellipse, circleMark,
  checkbox, radioGroup, image, signature, svg, date, time, dateTime, ...barcodes,
};

const files = new Map();

function bytesOf(path) {
  if (!files.has(path)) files.set(path, readFileSync(path));
  return files.get(path);
}

function fontsOf(paths) {
  const entries = Object.entries(paths);
  return Object.fromEntries(
    entries.map(([name, path], index) => [name, { data: bytesOf(path), fallback: index === 0 }]),
  );
}

async function draw({ template, inputs, fonts }) {
  const options = { font: fontsOf(fonts) };
  const start = performance.now();
  const pdf = await generate({ template, inputs, plugins, options });
  const ms = performance.now() - start;
  return { pdf: Buffer.from(pdf).toString("base64"), ms };
}

for await (const job of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = await draw(JSON.parse(job));
  } catch (error) {
    answer = { error: String(error?.stack ?? error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
