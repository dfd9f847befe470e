// Whose work is in what is built: every package, with its licence. A package that was packed into
// another one before it came here is found by the source map beside that one's file.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "node_modules/";
const TEXT = /^(licen[cs]e|copying|notice|third_party_notices)/i;

function packageOf(path) {
  const at = path.lastIndexOf(FOLDER);
  if (at < 0) return null;
  const parts = path.slice(at + FOLDER.length).split("/");
  return parts.slice(0, parts[0].startsWith("@") ? 2 : 1).join("/");
}

function sources(file) {
  return existsSync(`${file}.map`) ? JSON.parse(readFileSync(`${file}.map`, "utf8")).sources : [];
}

function described(name) {
  const folder = join(FOLDER, name);
  if (!existsSync(join(folder, "package.json"))) {
    return `${name}\n\nIt came inside of @pdfme/ui, which its makers license as MIT.\n`;
  }
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => TEXT.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  return `${name} ${about.version}\nLicence: ${about.license}\n\n${texts.join("\n\n")}\n`;
}

export function licences(fileName) {
  return {
    name: "licences",
    generateBundle() {
      const files = new Set([...this.getModuleIds()].map((id) => id.split("?")[0]));
      const worker = join(FOLDER, "@pdfme/converter/dist/assets");
      for (const file of readdirSync(worker)) files.add(join(worker, file));
      const names = new Set();
      for (const file of files) {
        for (const path of [file, ...sources(file)]) {
          const name = packageOf(path);
          if (name) names.add(name);
        }
      }
      const rule = `\n${"-".repeat(72)}\n`;
      this.emitFile({
        type: "asset",
        fileName,
        source: [...names].sort().map(described).join(rule),
      });
    },
  };
}
