// Reads vitest's JSON report: names what failed or was skipped, then "passed failed skipped" on the last line.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const count = { passed: 0, failed: 0, skipped: 0 };
for (const file of report.testResults) {
  const tests = file.assertionResults;
  // A file that could not even be collected.
  if (file.status === "failed" && !tests.some(({ status }) => status === "failed")) {
    count.failed += 1;
    console.log(`FAILED: ${file.name}: ${file.message}`);
  }
  for (const { status, fullName } of tests) {
    const kind = status === "passed" || status === "failed" ? status : "skipped";
    count[kind] += 1;
    if (kind !== "passed") console.log(`${kind.toUpperCase()}: ${file.name}: ${fullName}`);
  }
}
if (count.passed === 0) count.failed += 1;
console.log(`${count.passed} ${count.failed} ${count.skipped}`);
