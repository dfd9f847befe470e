// Asks how the confirmation stands, and shows the page anew when it has changed.

const EVERY = 3000; // milliseconds

async function ask() {
  try {
    const answer = await fetch(`${location.pathname}/state`, {
      headers: { Accept: "application/json" }, credentials: "omit", referrerPolicy: "no-referrer",
    });
    if (!answer.ok || (await answer.json()).state !== "pending") return location.reload();
  } catch {
    // No line for a moment: asked again.
  }
  setTimeout(ask, EVERY);
}

setTimeout(ask, EVERY);
