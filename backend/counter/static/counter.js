// The counter: a scanner that types, the camera, and copying answers.

import { CameraError, readsCodes, scan } from "/v/camera.js";

const part = (id) => document.getElementById(id);
const input = part("code");
const form = part("scan");
const BURST = 60; // letters: no code is shorter, and nobody types so many before Tab

let scanning = null;

// Some scanners end with Tab instead of Enter.
input.addEventListener("keydown", (event) => {
  if (event.key === "Tab" && input.value.trim().length > BURST) {
    event.preventDefault();
    form.requestSubmit();
  }
});

// Wherever the cursor was: what a scanner types belongs here.
document.addEventListener("keydown", (event) => {
  const free = document.activeElement === document.body || document.activeElement === part("main");
  if (free && event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey) input.focus();
});

async function offerCamera() {
  if (!navigator.mediaDevices) return;
  part("camera-privacy").hidden = await readsCodes();
  part("camera-use").hidden = false;
  part("camera-use").addEventListener("click", useCamera);
  part("camera-stop").addEventListener("click", () => scanning?.abort());
}

async function useCamera() {
  scanning?.abort();
  scanning = new AbortController();
  part("camera-trouble").hidden = true;
  watching(true);
  try {
    const token = form.querySelector("[name=csrfmiddlewaretoken]").value;
    const reader = { url: form.action.replace(/read$/, "frame"), headers: { "X-CSRFToken": token } };
    const text = await scan({ video: part("video"), accept: (found) => found.includes("#"), reader, signal: scanning.signal });
    if (text !== null) {
      input.value = text;
      form.requestSubmit();
    }
  } catch (error) {
    if (!(error instanceof CameraError)) throw error;
    part("camera-trouble").textContent = part("camera-trouble").dataset[error.reason];
    part("camera-trouble").hidden = false;
  } finally {
    watching(false);
  }
}

function watching(on) {
  part("camera-view").hidden = !on;
  part("camera-use").hidden = on;
}

async function copy(text) {
  const said = part("copied");
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = said.dataset.copied;
  } catch {
    said.textContent = said.dataset.refused;
  }
}

function offerCopies() {
  const all = part("copy-all");
  if (!all) return;
  part("print").hidden = false;
  part("print").addEventListener("click", () => window.print());
  if (!navigator.clipboard) return; // not on a secure page
  all.hidden = false;
  all.addEventListener("click", () => copy(everything()));
  for (const button of document.querySelectorAll(".copy")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button.dataset.copy));
  }
}

/** One line an answer, as a table's two columns. */
const everything = () =>
  [...document.querySelectorAll(".value")]
    .filter((value) => value.dataset.copied)
    .map((value) => `${value.dataset.label}\t${value.dataset.copied}`)
    .join("\n");

offerCamera();
offerCopies();
