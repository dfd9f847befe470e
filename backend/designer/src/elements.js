// The element types that the office draws (forms/layout/registry.py), and no others.
import {
  barcodes,
  checkbox,
  circleMark,
  date,
  dateTime,
  ellipse,
  image,
  line,
  list,
  multiVariableText,
  radioGroup,
  rectangle,
  select,
  signature,
  svg,
  table,
  text,
  time,
} from "@pdfme/schemas";

import { digitBoxes } from "./digit-boxes.js";
import { sides, types } from "./labels.js";

const FONT = "Tinos-Regular";
const FORMATS = { date: "dd/MM/yyyy", time: "HH:mm", dateTime: "dd/MM/yyyy HH:mm" };

function translated(schema) {
  if (Array.isArray(schema)) return schema.map(translated);
  if (schema === null || typeof schema !== "object") return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "title" && value in sides ? sides[value] : translated(value),
    ]),
  );
}

// What a new element begins with: our fonts, and letters that the paper has room for.
function defaults(schema) {
  const begun = { ...schema };
  if ("fontName" in begun || "fontSize" in begun) begun.fontName = FONT;
  if (begun.type in FORMATS) Object.assign(begun, { format: FORMATS[begun.type], locale: "en" });
  for (const style of ["headStyles", "bodyStyles"]) {
    if (begun[style]) begun[style] = { ...begun[style], fontName: FONT };
  }
  return begun;
}

// An element that was drawn anew while its font was still being read has lost its place.
function patient(ui) {
  return async (drawn) => {
    try {
      await ui(drawn);
    } catch (error) {
      if (!/Text block not found/.test(error.message)) throw error;
    }
  };
}

function adapted(plugin, vietnamese) {
  const panel = plugin.propPanel;
  const schema =
    typeof panel.schema === "function"
      ? (props) => (vietnamese ? translated(panel.schema(props)) : panel.schema(props))
      : vietnamese
        ? translated(panel.schema)
        : panel.schema;
  return {
    ...plugin,
    ui: patient(plugin.ui),
    propPanel: { ...panel, schema, defaultSchema: defaults(panel.defaultSchema) },
  };
}

export function plugins(language) {
  const column = language === "vi" ? 1 : 0;
  const all = {
    text, multiVariableText, list, select, table, date, time, dateTime, line, rectangle, ellipse,
    checkbox, radioGroup, circleMark, image, signature, svg, ...barcodes,
    digitBoxes: digitBoxes(column),
  };
  return Object.fromEntries(
    Object.entries(types).map(([type, names]) => [
      names[column],
      adapted(all[type], column === 1),
    ]),
  );
}
