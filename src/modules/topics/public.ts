// What other modules may use of topics.
export { type Topic, type TopicField, type TopicGroup, topicGroups } from "./catalogue.ts";
export { type DutyList, listDutyLists } from "./duty-lists.ts";
export { installTopics } from "./install.ts";
export { findTopicRow, listTopics, type TopicRow } from "./topics.ts";
