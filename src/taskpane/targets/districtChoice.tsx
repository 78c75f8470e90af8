import type { JSX } from "preact";
import type { District } from "../../domain/plan";
import { defaultPlan } from "../../domain/plans";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { Choice, Choices } from "../choice";
import { withItem } from "./choice";

const everyId = defaultPlan.districts.map((district) => district.id);
const groups = ["urban", "county"] as const;

interface DistrictChoiceProps {
  readonly messages: Messages;
  readonly chosen: readonly string[];
  readonly choose: (districtIds: readonly string[]) => void;
}

/** Which districts are meant: all, none, or any, urban districts and counties apart. */
export function DistrictChoice({ messages, chosen, choose }: DistrictChoiceProps): JSX.Element {
  return (
    <Choices legend={t(messages, "targetsPage.districts")}>
      <div class="tools">
        <span class="hint" aria-live="polite">
          {t(messages, "targetsPage.chosen", { count: chosen.length })}
        </span>
        <Button look="link" onPress={() => choose(everyId)}>
          {t(messages, "targetsPage.all")}
        </Button>
        <Button look="link" onPress={() => choose([])}>
          {t(messages, "targetsPage.none")}
        </Button>
      </div>
      {groups.map((group) => (
        <div key={group} role="group" aria-label={t(messages, `targetsPage.${group}`)}>
          <p class="group-name">{t(messages, `targetsPage.${group}`)}</p>
          <DistrictGrid group={group} chosen={chosen} choose={choose} />
        </div>
      ))}
    </Choices>
  );
}

interface DistrictGridProps {
  readonly group: District["group"];
  readonly chosen: readonly string[];
  readonly choose: (districtIds: readonly string[]) => void;
}

function DistrictGrid({ group, chosen, choose }: DistrictGridProps): JSX.Element {
  const districts = defaultPlan.districts.filter((district) => district.group === group);
  return (
    <div class="district-grid">
      {districts.map(({ id, name }) => (
        <Choice
          key={id}
          kind="checkbox"
          group="district"
          label={name}
          isChosen={chosen.includes(id)}
          onChoose={(isIn) => choose(withItem(everyId, chosen, { id, isIn }))}
        />
      ))}
    </div>
  );
}
