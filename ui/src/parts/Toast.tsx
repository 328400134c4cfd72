import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useText } from "../texts/useText";
import { Button } from "./Button";
import { useDraft } from "./drafts";
import { StatusShape } from "./StatusMark";

export interface ToastMessage {
  text: string;
  /** A refusal stays until it is closed and is read out at once. */
  tone?: "done" | "refused";
  /** The draft that was refused: with it goes the message. */
  about?: string;
  action?: { label: string; hint?: string; onPress(): void };
}

const SHOWN_MS = 5000;
const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

/** Says what has been done, at the foot of the page, where no heading stands: one at a time, five seconds, stopped while held. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useText();
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const [held, setHeld] = useState(false);
  const shown = useRef(0);
  const show = useCallback((next: ToastMessage) => {
    shown.current += 1;
    // What held the one before is gone with it: a button that is pressed goes before the pointer leaves it.
    setHeld(false);
    setMessage(next);
  }, []);
  useEffect(() => {
    if (!message || held || message.tone === "refused") return;
    // A later message has its own time.
    const timer = setTimeout(() => setMessage((now) => (now === message ? null : now)), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message, held]);
  const about = message?.about;
  const refused = useDraft(about ?? "");
  useEffect(() => {
    if (about !== undefined && refused === undefined) setMessage(null);
  }, [about, refused]);
  const close = () => {
    setHeld(false);
    setMessage(null);
  };
  const hold = useMemo(
    () => ({
      onPointerEnter: () => setHeld(true),
      onPointerLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  );
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div className="toast-place" role={message?.tone === "refused" ? "alert" : "status"}>
        {message && (
          <div className="toast" key={shown.current} {...hold}>
            {message.tone === "refused" && <StatusShape status="off-track" />}
            <span>{message.text}</span>
            {message.action && (
              <Button
                className="toast-button"
                onPress={() => {
                  message.action?.onPress();
                  close();
                }}
              >
                {message.action.label}
                {message.action.hint && <kbd>{message.action.hint}</kbd>}
              </Button>
            )}
            {message.tone === "refused" && (
              <Button className="toast-button" onPress={close}>
                {t("parts-close")}
              </Button>
            )}
          </div>
        )}
      </div>
    </ToastContext.Provider>
  );
}

export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext);
}
