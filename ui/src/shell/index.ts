export { PageHead, type KeyFigure } from "./PageHead";
export { go, routeHash, useRoute, type Route } from "./route";
export type { Screen } from "./screens";
export { Shell } from "./Shell";
export { useStored } from "./useStored";
export { startTheme, THEMES } from "./theme";
export { usePreferences } from "./usePreferences";
