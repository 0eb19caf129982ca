/**
 * A session heard from one compiled track. The track follows the session: after every turn this looks where in the file
 * the sound of the session's state lies, and moves the element there when it is elsewhere. In steady work it never is,
 * because the session's time is the element's. If the page never wakes again, what comes next in the file is safe.
 */
import type { Session } from "@rollwell/engine";
import { asideOf, isAt, type Place, placeOf, restOfPhrase, type Score } from "@rollwell/soundtrack";
import type { TrackElement } from "../platform/element.ts";
import type { Interrupted, SessionSound } from "./ports.ts";
import type { TrackClock } from "./track-clock.ts";

/** Seconds the element may be from its place: less than a word, more than what a browser rounds. */
const NEAR = 0.35;

/** A stretch played in place of the session's own: a phrase said in between, or quiet where a phrase would be cut in two. */
interface Aside {
  readonly from: number;
  readonly until: number;
  /** When it began, by the session's clock. */
  readonly since: number;
}

/** Plays `score`, already loaded into the element, for one session. */
export function trackSound(element: TrackElement, clock: TrackClock, score: Score, told: Interrupted): SessionSound {
  let aside: Aside | null = null;
  let state: "open" | "ending" | "silenced" = "open";
  let kind: Session["status"]["kind"] = "running";
  let place: Place | null = null;
  /** A state of a time that is being made up for: when no tick follows it, the session ended or paused unseen. */
  let unseen: Session | null = null;

  const moved = (): void => {
    clock.pump();
    if (unseen !== null) follow(unseen);
    // While the session runs its ticks look after the place; a pause and an ending have none.
    if (place?.goes !== "free" || state === "silenced") return;
    const { at, until } = place;
    const wasAside = aside !== null;
    if (goesOnAside()) return;
    if (wasAside || element.at() < at - NEAR) {
      clock.jump(at); // said in between, or moved on a lock screen
      return;
    }
    if (element.at() < until) return;
    // What stands by itself is heard to its end, and nothing after it: a pause, and the words of an ending.
    element.pause();
    if (state === "ending") letGo();
  };
  /** Until somebody goes on, nothing here makes a sound: a call, or a browser that forbids it. */
  const silence = (): void => {
    state = "silenced";
    told.interrupted();
  };
  const letGo = element.follow({ moved, interrupted: silence, failed: silence });
  clock.onStandstill(silence);

  const play = async (): Promise<void> => {
    if (element.isPlaying()) return;
    if ((await element.play()) === "blocked") silence();
  };

  const begin = ({ from, until }: { readonly from: number; readonly until: number }): Aside => {
    if (Math.abs(element.at() - from) > NEAR) clock.jump(from); // else it begins by itself
    return { from, until, since: clock.now() };
  };

  /** Whether there is an aside that is not over; where it should be, should somebody have moved it on a lock screen. */
  const goesOnAside = (): boolean => {
    if (aside === null) return false;
    const at = aside.from + (clock.now() - aside.since) / 1000;
    if (at >= aside.until) {
      aside = null;
      return false;
    }
    if (Math.abs(element.at() - at) > NEAR) clock.jump(at);
    return true;
  };

  const follow = (session: Session): void => {
    const { status } = session;
    kind = status.kind;
    unseen = clock.isCatchingUp() ? session : null;
    if (unseen !== null) return;
    if (status.kind === "running" && state === "silenced") state = "open";
    if (state === "silenced" || (status.kind === "paused" && status.why === "reopened")) {
      element.pause();
      return;
    }
    place = placeOf(score, session);
    if (!goesOnAside() && !isAt(place, element.at(), NEAR)) {
      const quiet = place.goes === "free" ? null : restOfPhrase(score, place.at);
      if (quiet === null) clock.jump(place.at);
      else aside = begin(quiet);
    }
    void play();
  };

  return {
    cue: (cue) => {
      if (clock.isCatchingUp()) return; // of the past
      const phrase = asideOf(score, cue, element.at());
      aside = phrase === null ? null : begin(phrase);
    },
    tone: () => {},
    hush: () => {
      aside = null;
    },
    follow,
    rest: () => {
      // An ending is heard to its end; a session that was left, or is silent already, is not heard any longer.
      if (state === "open" && kind !== "paused") {
        state = "ending";
        return;
      }
      element.pause();
      letGo();
    },
  };
}
