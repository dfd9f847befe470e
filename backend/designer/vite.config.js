import { readFileSync, writeFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { defineConfig } from "vite";

import { licences } from "./licences.js";

const out = process.env.DESIGNER_OUT ?? "built";

// Scripts are served packed: 7 MB instead of 22.
const packed = {
  name: "packed",
  closeBundle() {
    for (const name of readdirSync(out).filter((each) => /\.(js|css)$/.test(each))) {
      writeFileSync(join(out, `${name}.gz`), gzipSync(readFileSync(join(out, name)), { level: 9 }));
    }
  },
};

export default defineConfig({
  base: "./",
  build: {
    outDir: out,
    assetsDir: "",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 10_000,
    manifest: "manifest.json",
    modulePreload: false,
    rollupOptions: { input: "src/main.js" },
    target: "es2022",
  },
  plugins: [licences("licences.txt"), packed],
});
