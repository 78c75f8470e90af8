import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Actuals } from "../../domain/actuals";
import type { Monitoring } from "../../domain/monitoring";
import { PlanError } from "../../domain/planError";
import { defaultPlan } from "../../domain/plans";
import { errorSentence } from "../../i18n/errorSentence";
import { t, type Messages } from "../../i18n/t";
import type { Run } from "../page";
import { openDistrict } from "../sheets";
import { BulletinPanel } from "./bulletinPanel";
import { DistrictList } from "./districtList";
import { monitoringView } from "./monitoringView";
import { Totals } from "./totals";
import { firstView, ViewFields } from "./viewFields";

interface LiveViewProps {
  readonly messages: Messages;
  readonly actuals: Actuals;
  readonly isBusy: boolean;
  readonly run: Run;
}

/** One indicator at one date: the city, every district, and the sentence for a report. */
export function LiveView({ messages, actuals, isBusy, run }: LiveViewProps): JSX.Element {
  const [choice, setChoice] = useState(firstView);
  const { periods, period, monitoring } = monitoringView(defaultPlan, actuals, choice);
  return (
    <>
      <ViewFields {...{ messages, choice, setChoice, periods, period }} group="shown" />
      {monitoring instanceof PlanError ? (
        <p class="refusal">{errorSentence(messages, monitoring)}</p>
      ) : (
        <Judged {...{ messages, monitoring, isBusy, run }} />
      )}
    </>
  );
}

interface JudgedProps extends Omit<LiveViewProps, "actuals"> {
  readonly monitoring: Monitoring;
}

function Judged({ messages, monitoring, isBusy, run }: JudgedProps): JSX.Element {
  const { period, indicator, districts } = monitoring;
  const open = (districtId: string) => openDistrict(run, { indicatorId: indicator.id, districtId, period });
  const isBlank = districts.every(({ actual, isInvalid }) => actual === null && !isInvalid);
  return (
    <>
      {isBlank && <p class="hint">{t(messages, "monitoringPage.noFigures")}</p>}
      <Totals {...{ messages, monitoring }} />
      <DistrictList {...{ messages, monitoring, isBusy, open }} />
      {!isBlank && <BulletinPanel {...{ messages, monitoring, isBusy, run }} />}
    </>
  );
}
