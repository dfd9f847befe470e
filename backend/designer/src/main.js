// The designer's page: loads a draft's layout, shows it in pdfme's Designer, saves what was changed.
import { Designer } from "@pdfme/ui";

import { plugins } from "./elements.js";
import { english, vietnamese } from "./labels.js";

const read = (id) => JSON.parse(document.getElementById(id).textContent);
const { addresses, fonts, fallback, language, words } = read("designer-setup");
const place = document.getElementById("designer");
const form = document.getElementById("designer-save");
const button = form.querySelector("button");
const status = document.getElementById("designer-status");
const wrong = document.getElementById("designer-faults");

let designer;
let revision;
let saved = "";
let touched = false;

const content = () => JSON.stringify(designer.getTemplate().schemas);
const changed = () => designer !== undefined && touched && content() !== saved;

function say(kind, text, faults = []) {
  status.className = `message ${kind}`;
  status.textContent = text;
  wrong.replaceChildren(
    ...faults.map(({ where, sentence }) => {
      const item = document.createElement("li");
      item.textContent = `${where}: ${sentence}`;
      return item;
    }),
  );
}

async function loadedFonts() {
  const names = Object.keys(fonts);
  const answers = await Promise.all(names.map((name) => fetch(fonts[name])));
  if (!answers.every((answer) => answer.ok)) throw new Error("fonts");
  const data = await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  return Object.fromEntries(
    names.map((name, at) => [name, { data: data[at], fallback: name === fallback }]),
  );
}

async function loadedLayout() {
  const answer = await fetch(addresses.layout, { redirect: "error", cache: "no-store" });
  if (!answer.ok) throw new Error("layout");
  return answer.json();
}

async function begin() {
  const [font, layout] = await Promise.all([loadedFonts(), loadedLayout()]);
  revision = layout.revision;
  designer = new Designer({
    domContainer: place,
    template: layout.template,
    options: {
      lang: "en",
      labels: language === "vi" ? vietnamese : english,
      font,
      theme: { token: { colorPrimary: "#063C47", borderRadius: 10, fontSize: 15 } },
    },
    plugins: plugins(language),
  });
  place.designer = designer; // so that a browser's console can reach it
  saved = content();
  // Tables take on the height of their rows while they are first shown: that is nobody's change.
  for (const event of ["pointerdown", "keydown", "drop"]) {
    place.addEventListener(event, touch, { capture: true });
  }
  designer.onSaveTemplate(save);
  say("ok", words.ready);
  button.disabled = false;
  place.dataset.ready = "true";
}

function touch() {
  if (!touched) saved = content();
  touched = true;
}

async function answerTo(body) {
  const answer = await fetch(addresses.save, { method: "POST", body, redirect: "manual" });
  if (answer.type === "opaqueredirect" || answer.status === 403) return { text: words.signedOut };
  const kind = answer.headers.get("Content-Type") ?? "";
  if (!kind.startsWith("application/json")) return { text: words.notSaved };
  return answer.json();
}

async function save(_template, over = false) {
  if (button.disabled) return;
  button.disabled = true;
  say("attention", words.saving);
  const sent = content();
  const body = new FormData(form);
  body.set("revision", revision);
  body.set("over", over ? "yes" : "");
  body.set("layout", new Blob([sent], { type: "application/json" }), "layout.json");
  let answer;
  try {
    answer = await answerTo(body);
  } catch {
    answer = { text: words.noAnswer };
  }
  button.disabled = false;
  if (answer.revision !== undefined) {
    revision = answer.revision;
    saved = sent;
  }
  say(answer.kind ?? "failure", answer.text, answer.faults);
  if (answer.conflict) offerOver(answer.conflict);
}

// Both versions stay in the draft's history, whichever is the newest.
function offerOver(newest) {
  const anyway = document.createElement("button");
  anyway.type = "button";
  anyway.textContent = words.saveOver;
  anyway.addEventListener("click", () => {
    revision = newest;
    save(null, true);
  });
  status.append(" ", anyway);
  anyway.focus();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  designer.saveTemplate();
});
window.addEventListener("beforeunload", (event) => {
  if (changed()) event.preventDefault();
});
begin().catch((error) => {
  say("failure", words.notShown);
  place.hidden = true;
  if (!["fonts", "layout"].includes(error.message)) throw error;
});
