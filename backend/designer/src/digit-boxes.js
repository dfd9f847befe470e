// ``digitBoxes``: a row of boxes with one digit each (forms/layout/digits.py). The office draws the
// paper; this shows it in the designer.
import { digits } from "./labels.js";

const NS = "http://www.w3.org/2000/svg";
const POINT = 25.4 / 72;

function shape(name, attributes, parent) {
  const made = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent.append(made);
  return made;
}

function ui({ rootElement, schema, value }) {
  const { width, height, boxes = 12, lineWidth = 0.2, lineColor = "#000000" } = schema;
  const picture = document.createElementNS(NS, "svg");
  picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
  picture.style.cssText = "display:block;width:100%;height:100%;overflow:visible";
  const side = width / boxes;
  const line = { fill: "none", stroke: lineColor || "#000000", "stroke-width": lineWidth };
  shape("rect", { x: 0, y: 0, width, height, ...line }, picture);
  for (let at = 1; at < boxes; at += 1) {
    shape("line", { x1: at * side, y1: 0, x2: at * side, y2: height, ...line }, picture);
  }
  const size = (schema.fontSize ?? 13) * POINT;
  [...(value ?? "")].slice(0, boxes).forEach((digit, at) => {
    const letter = shape(
      "text",
      {
        x: (at + 0.5) * side,
        y: height / 2 + size * 0.33,
        "text-anchor": "middle",
        "font-family": `'${schema.fontName ?? "Tinos-Regular"}'`,
        "font-size": size,
        fill: schema.fontColor || "#000000",
      },
      picture,
    );
    letter.textContent = digit;
  });
  rootElement.append(picture);
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none"' +
  ' stroke="currentColor" stroke-width="1.5"><path d="M2 8h20v8H2zM8.7 8v8M15.3 8v8"/></svg>';

// ``column`` chooses the language among the labels: 0 English, 1 Vietnamese.
export function digitBoxes(column) {
  const number = (key, props) => ({
    title: digits[key][column],
    type: "number",
    widget: "inputNumber",
    props,
    span: 8,
  });
  return {
    ui,
    pdf: async () => {}, // the office draws the paper, not this
    icon: ICON,
    propPanel: {
      schema: ({ options, i18n }) => ({
        boxes: number("boxes", { min: 1, max: 40, precision: 0 }),
        lineWidth: number("lineWidth", { min: 0, max: 5, step: 0.1 }),
        lineColor: { title: digits.lineColor[column], type: "string", widget: "color", span: 8 },
        fontName: {
          title: i18n("schemas.text.fontName"),
          type: "string",
          widget: "select",
          props: { options: Object.keys(options.font).map((name) => ({ label: name, value: name })) },
          span: 12,
        },
        fontSize: {
          title: i18n("schemas.text.size"),
          type: "number",
          widget: "inputNumber",
          props: { min: 4, max: 120 },
          span: 12,
        },
      }),
      defaultSchema: {
        name: "",
        type: "digitBoxes",
        content: "",
        position: { x: 0, y: 0 },
        width: 67.2,
        height: 6.2,
        boxes: 12,
        lineWidth: 0.2,
        lineColor: "#000000",
        fontName: "Tinos-Bold",
        fontSize: 13,
        lineHeight: 1,
        characterSpacing: 0,
        alignment: "center",
        verticalAlignment: "middle",
        fontColor: "#000000",
      },
    },
  };
}
