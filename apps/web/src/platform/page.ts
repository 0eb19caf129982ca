/** What the browser tells a page about itself: seen, hidden, about to go. */
export interface Page {
  /** Follows the page until the answer is called. `away` may be the last moment there is. */
  readonly follow: (told: { readonly seen: () => void; readonly away: () => void }) => () => void;
}

export const devicePage: Page = {
  follow: ({ seen, away }) => {
    const turn = (): void => (document.visibilityState === "visible" ? seen() : away());
    document.addEventListener("visibilitychange", turn);
    addEventListener("pageshow", seen);
    addEventListener("pagehide", away);
    return () => {
      document.removeEventListener("visibilitychange", turn);
      removeEventListener("pageshow", seen);
      removeEventListener("pagehide", away);
    };
  },
};
