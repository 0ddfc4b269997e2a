// The screens of topics: the tree, the camat's duties as its second axis, and the answer templates.
import { defineRoutes } from "#platform/routes.ts";
import { addDuties, showDuties } from "./screens/duties.tsx";
import {
  addNewTemplate,
  saveTemplate,
  showNewTemplate,
  showTemplate,
  showTemplates,
} from "./screens/templates.tsx";
import { saveTopic, showTopic, showTopics } from "./screens/topics.tsx";

export const routes = defineRoutes("topics");

const admin = { who: ["admin_kabupaten"] } as const;
const topic = { who: ["admin_kabupaten"], objects: ["topic"] } as const;
const template = { who: ["admin_kabupaten"], objects: ["setting"] } as const;

routes.get("/admin/topik", admin, showTopics);
routes.get("/admin/topik/:code", topic, showTopic);
routes.post("/admin/topik/:code", topic, saveTopic);
routes.get("/admin/tugas-camat", admin, showDuties);
routes.post("/admin/tugas-camat", admin, addDuties);
routes.get("/admin/templat", admin, showTemplates);
routes.post("/admin/templat", admin, addNewTemplate);
routes.get("/admin/templat/baru", admin, showNewTemplate);
routes.get("/admin/templat/:id", template, showTemplate);
routes.post("/admin/templat/:id", template, saveTemplate);
