/** How sound shares the device: alone, with the screen off too, or with what the person plays. Safari alone asks; others decide. */
interface WithSession {
  readonly audioSession?: { type: string };
}

export function shareSound(how: "alone" | "with-music", device: object = navigator): void {
  const { audioSession } = device as WithSession;
  if (audioSession !== undefined) audioSession.type = how === "alone" ? "playback" : "ambient";
}
