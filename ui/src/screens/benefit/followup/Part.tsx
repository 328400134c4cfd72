import type { ReactNode } from "react";
import { Button } from "../../../parts";
import { addButtonId, type Followed } from "./forms";
import { useForms, type NewForm } from "./useForms";

/** A kind of record with the button that makes a new one. */
export function Part({ title, form, action, children }: { title: string; form: NewForm | null; action: string; children: ReactNode }) {
  return (
    <section className="followup-part">
      <header>
        <h3>{title}</h3>
        {form && <AddButton form={form}>{action}</AddButton>}
      </header>
      {children}
    </section>
  );
}

/** Opens the form for a new record; absent while nothing can be changed. */
export function AddButton({ form, look = "plain", children }: { form: NewForm; look?: "plain" | "main"; children: ReactNode }) {
  const forms = useForms();
  if (!forms) return null;
  return (
    <Button id={addButtonId(form.kind, form.of)} size="small" look={look} icon="plus" onPress={() => forms.add(form)}>
      {children}
    </Button>
  );
}

/** What a row is called: pressed, it opens the record's form; where nothing can be changed it is plain text. */
export function Changes({ kind, id, of, name, title, children }: {
  kind: Followed;
  id: string;
  of: string;
  /** What the record is called in the form and when it is gone. */
  name: string;
  title: string;
  children: ReactNode;
}) {
  const forms = useForms();
  if (!forms) return children;
  return (
    <button type="button" className="followup-link" aria-label={title} onClick={() => forms.change({ kind, id, of, name })}>
      {children}
    </button>
  );
}
