import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import { office, useCanChange, useChange } from "../../../ipc";
import { useToast } from "../../../parts";
import { useText } from "../../../texts/useText";
import { addButtonId, type Followed, type FormKind } from "./forms";
import { NewRecord } from "./NewRecord";
import { RecordDialog } from "./RecordDialog";

/** A form for a new record: of which benefit, and what it begins with. */
export interface NewForm {
  kind: Followed;
  /** The benefit, or the project where it is none. */
  of: string;
  /** What it is about, in words. */
  about: string;
  begins: Readonly<Record<string, string>>;
  /** Set with it, not asked for. */
  fixed: readonly (readonly [string, string])[];
  /** What a reading, or a use, is counted in. */
  unit?: string | null;
}

/** A form for a record that there is; its fields save themselves. */
export interface KnownForm {
  kind: FormKind;
  id: string;
  of: string;
  /** What the record is called when it is gone. */
  name: string;
}

export interface Forms {
  add(form: NewForm): void;
  change(form: KnownForm): void;
}

const FormsContext = createContext<Forms | null>(null);

/** Opens forms; null while nothing can be changed. */
export function useForms(): Forms | null {
  return useContext(FormsContext);
}

/** Holds the one open form of the follow-up. */
export function FormsProvider({ children }: { children: ReactNode }) {
  const { t } = useText();
  const canChange = useCanChange();
  const toast = useToast();
  const [added, setAdded] = useState<NewForm | null>(null);
  const [changed, setChanged] = useState<KnownForm | null>(null);
  const undo = useChange(() => office.undo("ask"));
  const forms = useMemo<Forms | null>(() => (canChange ? { add: setAdded, change: setChanged } : null), [canChange]);
  const onRemoved = ({ kind, of, name }: KnownForm) => {
    setChanged(null);
    toast({ text: t("followup-removed", { name }), action: { label: t("settings-undo"), hint: "Ctrl Z", onPress: () => undo.mutate(undefined) } });
    // What had the focus went with the record: it goes to the place where a new one is made.
    if (kind !== "benefit") setTimeout(() => focusWhereLost(addButtonId(kind, of)), 50);
  };
  return (
    <FormsContext.Provider value={forms}>
      {children}
      {canChange && added && <NewRecord key={`${added.kind} ${added.of}`} form={added} onClose={() => setAdded(null)} />}
      {canChange && changed && <RecordDialog key={changed.id} form={changed} onClose={() => setChanged(null)} onRemoved={() => onRemoved(changed)} />}
    </FormsContext.Provider>
  );
}

function focusWhereLost(id: string): void {
  const held = document.activeElement;
  if (held === null || held === document.body || !held.isConnected) document.getElementById(id)?.focus();
}
