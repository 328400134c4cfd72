import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { OFFICE, office, type ReportRequest } from "../../ipc";
import { ErrorPanel, IconButton } from "../../parts";
import { useText } from "../../texts/useText";

/** The pages of the report that is asked for, or why there are none. */
export function usePreview(request: ReportRequest) {
  return useQuery({
    queryKey: [OFFICE, "report-preview", request],
    queryFn: () => office.reportPreview(request),
    placeholderData: (before) => before,
  });
}

/** The pages as they will be printed. Paper stays white in every theme. */
export function Preview({ request, preview }: { request: ReportRequest; preview: ReturnType<typeof usePreview> }) {
  const { t, count } = useText();
  const pages = usePictures(preview.data?.pages);
  const scroller = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState(1);
  useEffect(() => {
    setPage(1);
    scroller.current?.scrollTo?.({ top: 0 });
  }, [request.period, request.language]);
  const goTo = (next: number) => {
    scroller.current?.querySelector(`[data-page="${next}"]`)?.scrollIntoView({ block: "start" });
    setPage(next);
  };
  return (
    <section className="preview" aria-label={t("reports-preview")} aria-busy={preview.isFetching}>
      <header className="preview-bar">
        <b role="status">
          {pages.length > 0
            ? t("reports-page", { page: count(Math.min(page, pages.length)), count: count(pages.length) })
            : t(preview.isError ? "reports-preview-failed" : "reports-preview-making")}
        </b>
        <span>{preview.isFetching && pages.length > 0 ? t("reports-preview-again") : t("reports-preview-about")}</span>
        <span className="grow" />
        <IconButton icon="up" label={t("reports-page-previous")} isDisabled={page <= 1} onPress={() => goTo(page - 1)} />
        <IconButton icon="down" label={t("reports-page-next")} isDisabled={page >= pages.length} onPress={() => goTo(page + 1)} />
      </header>
      <div
        className="preview-pages"
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label={t("reports-pages")}
        onScroll={(event) => setPage(pageInView(event.currentTarget))}
      >
        {preview.isError ? (
          <ErrorPanel error={preview.error} onRetry={() => void preview.refetch()} />
        ) : pages.length === 0 ? (
          <div className="paper paper-waiting" />
        ) : (
          pages.map((address, at) => (
            <img
              key={address}
              className={preview.isPlaceholderData ? "paper paper-stale" : "paper"}
              data-page={at + 1}
              src={address}
              alt={t("reports-page-alt", { page: count(at + 1), count: count(pages.length), title: preview.data?.title ?? "" })}
            />
          ))
        )}
      </div>
    </section>
  );
}

/** The page whose greatest part is in view. */
function pageInView(scroller: HTMLElement): number {
  const middle = scroller.scrollTop + scroller.clientHeight / 3;
  const pages = [...scroller.querySelectorAll<HTMLElement>("[data-page]")];
  const at = pages.findLastIndex((page) => page.offsetTop - scroller.offsetTop <= middle);
  return Math.max(1, at + 1);
}

/** Addresses of the pages' pictures, taken back when they are no longer shown. */
function usePictures(pages: readonly string[] | undefined): readonly string[] {
  const addresses = useMemo(() => (pages ?? []).map((svg) => URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }))), [pages]);
  useEffect(() => () => addresses.forEach((address) => URL.revokeObjectURL(address)), [addresses]);
  return addresses;
}
