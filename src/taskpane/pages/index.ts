import { laterPage } from "../laterPage";
import type { Page } from "../page";
import { targetsPage } from "./targetsPage";

/** The pages that work, in the order of the work. All but the first are fetched when they are first opened. */
export const pages: readonly Page[] = [
  targetsPage,
  {
    id: "actuals",
    title: "actualsPage.title",
    Component: laterPage(async () => {
      const { ActualsPage } = await import(/* webpackChunkName: "actualsPage" */ "./actualsPage");
      return ActualsPage;
    }),
  },
  {
    id: "monitoring",
    title: "monitoringPage.title",
    Component: laterPage(async () => {
      const { MonitoringPage } = await import(/* webpackChunkName: "monitoringPage" */ "./monitoringPage");
      return MonitoringPage;
    }),
  },
  {
    id: "districts",
    title: "districtsPage.title",
    Component: laterPage(async () => {
      const { DistrictsPage } = await import(/* webpackChunkName: "districtsPage" */ "./districtsPage");
      return DistrictsPage;
    }),
  },
  {
    id: "functions",
    title: "functionsPage.title",
    Component: laterPage(async () => {
      const { FunctionsPage } = await import(/* webpackChunkName: "functionsPage" */ "./functionsPage");
      return FunctionsPage;
    }),
  },
];
