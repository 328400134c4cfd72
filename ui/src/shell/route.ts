import { useSyncExternalStore } from "react";

/** Where one is: a screen, perhaps a record of it, perhaps a part of its page. Kept in the address after the hash. */
export interface Route {
  screen: string;
  id: string | null;
  part: string | null;
}

export function parseRoute(hash: string): Route {
  const [screen = "", id = "", part = ""] = hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  return { screen, id: id || null, part: part || null };
}

export function routeHash(screen: string, id?: string | null, part?: string | null): string {
  return `#/${[screen, id, part].filter((piece) => piece).map((piece) => encodeURIComponent(piece ?? "")).join("/")}`;
}

export function go(screen: string, id?: string | null, part?: string | null): void {
  location.hash = routeHash(screen, id, part);
}

let known: { hash: string; route: Route } | null = null;

function current(): Route {
  if (known?.hash !== location.hash) known = { hash: location.hash, route: parseRoute(location.hash) };
  return known.route;
}

let isMoved = false;
addEventListener("hashchange", () => (isMoved = true));

/** Whether one has gone from one place to another since the window was opened. */
export function hasMoved(): boolean {
  return isMoved;
}

function subscribe(told: () => void): () => void {
  addEventListener("hashchange", told);
  return () => removeEventListener("hashchange", told);
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current);
}
