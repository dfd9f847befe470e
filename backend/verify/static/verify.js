// The page: reads what stands after "#", checks it here, shows it. Only text is ever inserted.

import { openList, standing } from "./revocations.js";
import { canVerify, openSeal, SealError } from "./seal.js";
import { sayWays, startWays } from "./ways.js";
import { LANGUAGES, WORDS } from "./words.js";

const main = document.getElementById("main");
const CERTIFICATE = 1;
const MARKS = { ok: "✓", attention: "!", failure: "✕", plain: "" };

let language = document.documentElement.lang in LANGUAGES ? document.documentElement.lang : "vi";
let outcome = { state: "checking" };

async function check() {
  show({ state: "checking" });
  const letters = location.hash.slice(1);
  if (!letters) return show({ state: "empty" });
  // An appointment slip's code (office_contract/slip_code.py): kiosks check it, and nobody is asked.
  if (/^R-/i.test(letters)) return show({ state: "slip" });
  if (!(await canVerify())) return show({ state: "unable" });
  let trust;
  try {
    trust = await fetchJson("/api/v1/keys");
  } catch {
    return show({ state: "offline" });
  }
  let paper;
  try {
    paper = await openSeal(letters, trust);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    return show({ state: error.problem });
  }
  try {
    const form = await fetchJson(`/api/v1/forms/${encodeURIComponent(paper.code)}/${paper.version}`);
    show({ state: await stateOf(paper, form, trust), paper, form });
  } catch {
    show({ state: "offline" });
  }
}

async function fetchJson(address) {
  const answer = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return answer.json();
}

async function stateOf(paper, form, trust) {
  if (paper.kind !== CERTIFICATE) return "declaration";
  const list = await revocations(trust);
  const ended = list && standing(list, paper);
  if (ended) return ended;
  const at = form.fields.findIndex((field) => field.name === "valid_until");
  const day = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(paper.values[at] ?? "");
  if (day && new Date(Number(day[3]), Number(day[2]) - 1, Number(day[1]) + 1) <= new Date()) return "overdue";
  return list && list.until > new Date() ? "certificate" : "unasked";
}

/** The list, if it is the office's: what it names does not count, however old it is. */
async function revocations(trust) {
  try {
    const answer = await fetch("/api/v1/revocations", { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" });
    if (!answer.ok) return null;
    return await openList(new Uint8Array(await answer.arrayBuffer()), trust);
  } catch {
    return null;
  }
}

const TONES = { checking: "plain", empty: "plain", slip: "plain", certificate: "ok", declaration: "attention", overdue: "attention", unable: "attention", offline: "attention", unasked: "attention", replaced: "attention" };

function show(next) {
  outcome = next;
  const words = WORDS[language];
  document.documentElement.lang = language;
  const isSlip = next.state === "slip";
  document.getElementById("subtitle").textContent = isSlip ? words.slipSubtitle : words.subtitle;
  document.getElementById("privacy").textContent = isSlip ? words.slipPrivacy : words.privacy;
  main.dataset.state = next.state;
  main.replaceChildren(...parts(next, words));
  document.getElementById("languages").replaceChildren(...Object.keys(LANGUAGES).map(languageButton));
  sayWays(language, isSlip || next.state === "checking");
}

function parts(next, words) {
  if (next.state === "checking") return [element("section", { class: "message" }, [element("p", {}, [words.checking])])];
  const [title, text] = words[next.state];
  const tone = TONES[next.state] ?? "failure";
  const mark = MARKS[tone] ? [element("span", { class: "mark", "aria-hidden": "true" }, [MARKS[tone]])] : [];
  const message = element("section", { class: `message ${tone}${mark.length ? " marked" : ""}`, role: "status" }, [
    ...mark,
    element("h1", {}, [title]),
    element("p", {}, [text]),
  ]);
  if (next.state === "offline") {
    const again = element("button", { class: "primary" }, [words.again]);
    again.addEventListener("click", check);
    return [message, again];
  }
  return next.paper ? [message, ...paperParts(next.paper, next.form, words)] : [message];
}

function paperParts(paper, form, words) {
  const about = [
    [words.serial, paper.serial],
    [paper.kind === CERTIFICATE ? words.issuer : words.machine, paper.kind === CERTIFICATE ? paper.issuer : paper.owner],
    [words.issued, paper.issuedAt.toLocaleString(language, { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" })],
    [words.sheet, String(paper.sheet)],
  ];
  const rows = form.fields.flatMap((field, index) => valueRows(field, paper.values[index], words));
  return [
    element("h2", { class: "paper" }, [say(form.title), " ", element("span", { class: "meta" }, [form.code])]),
    element("section", { class: "card" }, [list(about)]),
    element("section", { class: "card", id: "values" }, [element("dl", {}, rows)]),
    ...(outcome.state === "certificate" ? [downloadForm(paper, words)] : []),
  ];
}

function downloadForm(paper, words) {
  const hidden = { serial: paper.serial, code: paper.request, language };
  return element("form", { class: "card", method: "post", action: "/v/download" }, [
    ...Object.entries(hidden).map(([name, value]) => element("input", { type: "hidden", name, value }, [])),
    element("p", { class: "meta", id: "download-help" }, [words.downloadHelp]),
    element("button", { "aria-describedby": "download-help" }, [words.download]),
  ]);
}

function valueRows(field, value, words) {
  if (!value || value.length === 0) return [];
  const label = element("dt", {}, [say(field.label)]);
  if (typeof value === "string") return [label, element("dd", { "data-field": field.name }, [readable(field, value)])];
  const people = value.map((row, index) =>
    element("div", { class: "row" }, [
      element("h3", {}, [`${words.row} ${index + 1}`]),
      list(field.columns.map((column, at) => [say(column.label), readable(column, row[at] ?? "")])),
    ]),
  );
  return [label, element("dd", { class: "rows", "data-field": field.name }, people)];
}

function readable(field, value) {
  const option = Object.hasOwn(field.options, value) && field.options[value];
  if (option) return say(option);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (day) return `${day[3]}/${day[2]}/${day[1]}`;
  if (field.input === "money" && /^\d+$/.test(value)) return `${value.replace(/\B(?=(\d{3})+$)/g, ".")} đồng`;
  return /^\d{12}$/.test(value) ? value.replace(/(\d{3})(?=\d)/g, "$1 ") : value;
}

function list(pairs) {
  return element("dl", {}, pairs.filter(([, text]) => text).flatMap(([label, text]) => [element("dt", {}, [label]), element("dd", {}, [text])]));
}

function say(words) {
  return words[language] ?? words.vi ?? Object.values(words)[0] ?? "";
}

function languageButton(tag) {
  const button = element("button", { lang: tag, "aria-current": String(tag === language) }, [LANGUAGES[tag]]);
  button.addEventListener("click", () => {
    language = tag;
    show(outcome);
  });
  return button;
}

function element(name, attributes, children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

window.addEventListener("hashchange", check);
startWays((letters) => {
  if (location.hash.slice(1) === letters) check();
  else location.hash = letters;
});
check();
