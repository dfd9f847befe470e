// The other ways to check: the camera of this page, and the forms' words in every language.

import { CameraError, readsCodes, scan } from "./camera.js";
import { WORDS } from "./words.js";

const part = (id) => document.getElementById(id);
const TROUBLES = { denied: "cameraDenied", missing: "cameraMissing", away: "cameraAway" };

let words = WORDS.vi;
let readsItself = false;
let trouble = "";
let scanning = null;

/** Say everything in a language; `away` hides the ways. */
export function sayWays(language, away) {
  words = WORDS[language];
  part("ways").hidden = away;
  for (const place of document.querySelectorAll("[data-word]")) place.textContent = words[place.dataset.word];
  for (const field of document.querySelectorAll("#ways input[name=language]")) field.value = language;
  part("camera-privacy").textContent = readsItself ? words.cameraHere : words.cameraSent;
  part("camera-trouble").textContent = trouble ? words[trouble] : "";
  part("camera-trouble").hidden = !trouble;
}

/** Offer the camera; `found` is called with what stands after "#" in the code. */
export async function startWays(found) {
  part("camera-use").addEventListener("click", () => useCamera(found));
  part("camera-stop").addEventListener("click", () => scanning?.abort());
  readsItself = await readsCodes();
  part("camera-privacy").textContent = readsItself ? words.cameraHere : words.cameraSent;
  part("camera").hidden = !navigator.mediaDevices;
}

async function useCamera(found) {
  scanning?.abort();
  scanning = new AbortController();
  const { signal } = scanning;
  tell("");
  watching(true);
  try {
    const text = await scan({ video: part("video"), accept: isCode, reader: { url: "/v/frame" }, signal });
    if (text !== null) {
      found(text.slice(text.indexOf("#") + 1));
      document.getElementById("main").scrollIntoView();
    }
  } catch (error) {
    if (!(error instanceof CameraError)) throw error;
    tell(TROUBLES[error.reason]);
  } finally {
    if (scanning.signal === signal) watching(false);
  }
}

function watching(on) {
  part("camera-view").hidden = !on;
  part("camera-stop").hidden = !on;
  part("camera-use").hidden = on;
}

function tell(name) {
  trouble = name;
  part("camera-trouble").textContent = name ? words[name] : "";
  part("camera-trouble").hidden = !name;
}

/** A code of ours stands on a page called V; whose it is, its signature says. */
const isCode = (text) => /^HTTPS?:\/\/[^#]+\/V#./i.test(text);
