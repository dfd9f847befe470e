// Finding a code with the camera: in this browser where it can, else by the office's reader.

const PAUSE = 400; // milliseconds between two pictures
const WIDEST = 1600; // pixels that are sent

/** Whether this browser can read QR codes itself. */
export async function readsCodes() {
  if (!("BarcodeDetector" in globalThis)) return false;
  try {
    return (await BarcodeDetector.getSupportedFormats()).includes("qr_code");
  } catch {
    return false;
  }
}

/** Why the camera gave nothing; `reason` is denied, missing or away. */
export class CameraError extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Show the camera in `video` until one of its pictures has a code that `accept` takes.
 * reader: { url, headers } of the office, asked for one picture at a time if the browser cannot.
 * Returns the code's text, or null once `signal` is aborted. The camera is off afterwards.
 */
export async function scan({ video, accept, reader, signal }) {
  const stream = await opened();
  try {
    video.srcObject = stream;
    await video.play();
    const detector = (await readsCodes()) ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
    while (!signal.aborted) {
      const texts = detector ? await detected(detector, video) : await readByOffice(video, reader, signal);
      const found = texts.find(accept);
      if (found !== undefined && !signal.aborted) return found;
      await pause(PAUSE, signal);
    }
    return null;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

async function opened() {
  if (!navigator.mediaDevices?.getUserMedia) throw new CameraError("missing");
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } },
    });
  } catch (error) {
    throw new CameraError(error.name === "NotAllowedError" ? "denied" : "missing");
  }
}

async function detected(detector, video) {
  try {
    return (await detector.detect(video)).map((code) => code.rawValue);
  } catch {
    return []; // no picture yet
  }
}

async function readByOffice(video, reader, signal) {
  const picture = await pictureOf(video);
  if (!picture) return [];
  const body = new FormData();
  body.append("frame", picture, "frame.jpg");
  let answer;
  try {
    answer = await fetch(reader.url, {
      method: "POST", body, signal, referrerPolicy: "no-referrer",
      headers: { Accept: "application/json", ...reader.headers },
    });
  } catch {
    if (signal.aborted) return [];
    throw new CameraError("away");
  }
  if (answer.status === 429) {
    await pause(1000 * Math.min(Number(answer.headers.get("Retry-After")) || 5, 60), signal);
    return [];
  }
  if (!answer.ok) throw new CameraError("away");
  return (await answer.json()).codes;
}

function pictureOf(video) {
  const { videoWidth: width, videoHeight: height } = video;
  if (!width || !height) return null;
  const scale = Math.min(1, WIDEST / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d").drawImage(video, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
}

function pause(milliseconds, signal) {
  return new Promise((done) => {
    if (signal.aborted) return done();
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", () => { clearTimeout(timer); done(); }, { once: true });
  });
}
