import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { OFFICE, office, useCanChange, useChoices, useOffice, type Named, type ProjectPage as Page } from "../../ipc";
import { EmptyState, ErrorPanel, GateMark, Icon, IconButton, Loading, Menu, Tag } from "../../parts";
import { go, PageHead, routeHash, type KeyFigure } from "../../shell";
import { useText } from "../../texts/useText";
import { ProjectMoney } from "../money";
import { RemoveProjects } from "../projects/RemoveProjects";
import { CostPlan } from "./CostPlan";
import { Facts } from "./Facts";
import { Grounds } from "./Grounds";
import { HistoryPanel } from "./RecordHistory";

/** One project: its cost plan, its facts, what the figures rest on, and its history. */
export function ProjectPage({ id }: { id: string }) {
  const { t } = useText();
  const project = useQuery({
    queryKey: [OFFICE, "project", id],
    queryFn: () => office.project(id),
    placeholderData: (before) => (before?.row.id === id ? before : undefined),
  });
  if (project.isError) {
    const gone = "code" in project.error && String(project.error.code).startsWith("no-such");
    return (
      <div className="page-body page-alone">
        {gone ? <Gone /> : <ErrorPanel error={project.error} onRetry={() => void project.refetch()} />}
      </div>
    );
  }
  if (!project.data) {
    return (
      <div className="page-body page-alone">
        <Loading lines={9} label={t("parts-loading")} />
      </div>
    );
  }
  return <Shown page={project.data} />;
}

function Gone() {
  const { t } = useText();
  return (
    <EmptyState title={t("projects-page-gone-title")} action={<a href={routeHash("projects")}>{t("projects-page-back")}</a>}>
      {t("projects-page-gone")}
    </EmptyState>
  );
}

function Shown({ page }: { page: Page }) {
  const { t } = useText();
  const canChange = useCanChange();
  const example = useOffice().data?.open?.example ?? false;
  const [removing, setRemoving] = useState(false);
  const { row } = page;
  const figures: KeyFigure[] = [
    { label: t("projects-key-original"), figure: row.cells.original, unit: "mnkr" },
    { label: t("projects-key-current"), figure: row.cells.current, unit: "mnkr" },
    { label: t("projects-key-change"), figure: row.cells.change, unit: "mnkr", signed: true },
  ];
  return (
    <div className="page-split">
      <div className="page-work">
        <div className="crumbs">
          <a href={routeHash("projects")}>
            <Icon name="left" />
            {t("projects-page-back")}
          </a>
          <span className="grow" />
          <a className="crumbs-calculation" href={routeHash("benefits", row.id)}>
            {t("projects-page-benefits")}
            <Icon name="right" />
          </a>
          <Neighbour project={page.previous} label="projects-page-previous" icon="left" />
          <Neighbour project={page.next} label="projects-page-next" icon="right" />
        </div>
        <PageHead
          title={row.name}
          about={
            <>
              {[row.code, row.area.name, row.phase?.name, row.leader?.name].filter(Boolean).join(" · ")}
              {row.last_gate && <Gate gate={row.last_gate} />}
              {example && <Tag>{t("projects-example")}</Tag>}
            </>
          }
          figures={figures}
          action={
            canChange && (
              <Menu
                label={t("projects-page-more")}
                trigger={<IconButton icon="more" label={t("projects-page-more")} className="bordered" />}
                entries={[{ id: "remove", label: t("projects-remove"), icon: "remove" }]}
                onAction={() => setRemoving(true)}
              />
            )
          }
        />
        <div className="page-sections">
          <CostPlan page={page} canChange={canChange} />
          <ProjectMoney project={row.id} />
          <Facts key={row.id} page={page} canChange={canChange} />
          <Grounds page={page} />
        </div>
      </div>
      <HistoryPanel key={row.id} page={page} />
      <RemoveProjects
        ids={[row.id]}
        name={row.name}
        isOpen={removing}
        onClose={() => setRemoving(false)}
        onGone={() => go("projects")}
      />
    </div>
  );
}

function Gate({ gate }: { gate: Named }) {
  const gates = useChoices("gate");
  const passed = gates.findIndex(({ id }) => id === gate.id);
  return <GateMark passed={Math.max(0, passed)} of={Math.max(0, gates.length - 1)} last={gate.name} />;
}

function Neighbour({ project, label, icon }: { project: Named | null; label: string; icon: "left" | "right" }) {
  const { t } = useText();
  return (
    <IconButton
      icon={icon}
      label={t(label, { name: project?.name ?? "–" })}
      isDisabled={project === null}
      onPress={() => project && go("projects", project.id)}
    />
  );
}
