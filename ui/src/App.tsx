import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/inter/opsz.css";
import "./design/tokens.css";
import "./design/base.css";
import "./parts/controls.css";
import "./parts/notices.css";
import "./shell/shell.css";
import "./grid/grid.css";
import "./screens/screens.css";
import { makeQueryClient } from "./ipc";
import { ToastProvider, TraceProvider } from "./parts";
import { screens, Start } from "./screens";
import { Shell, startTheme } from "./shell";
import { TextProvider } from "./texts/useText";

function App() {
  const [client] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={client}>
      <TextProvider>
        <ToastProvider>
          <TraceProvider>
            <Shell screens={screens} Start={Start} />
          </TraceProvider>
        </ToastProvider>
      </TextProvider>
    </QueryClientProvider>
  );
}

/** Draws the window into the page. */
export function start(): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root");
  startTheme();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
