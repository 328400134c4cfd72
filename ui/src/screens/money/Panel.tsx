import { useEffect, useRef, type ReactNode } from "react";
import { ErrorPanel, IconButton, Loading } from "../../parts";
import { useText } from "../../texts/useText";

/** What is chosen in a list, beside it. Escape closes it. */
export function Panel({ kind, title, query, onClose, children }: {
  kind: string;
  title: string;
  query: { isError: boolean; error: unknown; isPending: boolean; refetch(): unknown };
  onClose(): void;
  children: ReactNode;
}) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Opened from the list by keyboard one stays in it; from elsewhere reading begins here.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <aside className="panel money-panel" aria-label={title || kind} onKeyDown={(event) => event.key === "Escape" && !event.defaultPrevented && onClose()}>
      <header className="panel-head">
        <span className="small quiet">{kind}</span>
        <span className="grow" />
        <IconButton icon="close" label={t("parts-close")} onPress={onClose} />
      </header>
      {query.isError ? (
        <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Loading lines={6} label={t("parts-loading")} />
      ) : (
        <>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {children}
        </>
      )}
    </aside>
  );
}

/** Facts one under the other; what is not known is left out. */
export function FactList({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return (
    <dl className="money-facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
