import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { OFFICE, office, type ListQuery, type Named, type ProblemView } from "../../ipc";
import { Icon, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";

/** So many projects are offered: more are found by typing on. */
const OFFERED = 20;

async function found(text: string): Promise<(Named & { code: string })[]> {
  const filters: ListQuery["filters"] = text.trim() === "" ? [] : [{ type: "text", value: text }];
  const list = await office.projectList({ group_by: null, filters, sort: [], collapsed: [], offset: 0, limit: OFFERED });
  return list.rows.flatMap((row) => (row.type === "project" ? [{ id: row.id, name: row.name, code: row.code }] : []));
}

/** A project, found by typing a part of its name or code. */
export function ProjectField({ label, value, onChange, problem, isBare = false }: {
  label: string;
  value: Named | null;
  onChange(project: Named | null): void;
  problem?: ProblemView | null;
  /** The label is only read out, as in a table of fields. */
  isBare?: boolean;
}) {
  const { t } = useText();
  const [typed, setTyped] = useState(value?.name ?? "");
  // What has been chosen is no search for itself: all are offered again.
  const text = typed === value?.name ? "" : typed;
  const projects = useQuery({ queryKey: [OFFICE, "project-search", text], queryFn: () => found(text), placeholderData: (before) => before });
  const choose = (id: string | number | null) => {
    const project = projects.data?.find((one) => one.id === id) ?? null;
    if (project) setTyped(project.name);
    if (project || id === null) onChange(project && { id: project.id, name: project.name });
  };
  return (
    <ComboBox
      className="field"
      aria-label={isBare ? label : undefined}
      inputValue={typed}
      onInputChange={(next) => {
        setTyped(next);
        if (next !== value?.name && value) onChange(null);
      }}
      selectedKey={value?.id ?? null}
      onSelectionChange={choose}
      items={projects.data ?? []}
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
    >
      {!isBare && <Label>{label}</Label>}
      <div className="input">
        <Input placeholder={t("money-project-search")} />
        <Button className="money-open" aria-label={t("money-project-show")}>
          <Icon name="down" />
        </Button>
      </div>
      {problem && <ProblemLine problem={problem} />}
      <Popover className="floating" offset={4}>
        <ListBox className="menu" renderEmptyState={() => <p className="help money-none">{t("money-project-none")}</p>}>
          {(project: Named & { code: string }) => (
            <ListBoxItem id={project.id} textValue={project.name} className="menu-item">
              {project.name} <small className="quiet">{project.code}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
