// Fallback: one select with all topics under the names of their groups.
// Splits it into group and topic, so that a phone shows ten lines instead of a hundred.

export class TopicPicker extends HTMLElement {
  connectedCallback(): void {
    const topics = this.querySelector("select");
    const groups = [...(topics?.querySelectorAll("optgroup") ?? [])];
    if (!topics || groups.length < 2) return;
    const chooser = document.createElement("select");
    chooser.className = "input";
    chooser.setAttribute("aria-label", "Kelompok topik");
    chooser.append(new Option("Semua kelompok", ""));
    groups.forEach((group, index) => chooser.append(new Option(group.label, String(index))));
    // Groups are taken out and put back: phones ignore hidden options.
    const narrow = () => {
      const kept = topics.value;
      for (const [index, group] of groups.entries()) {
        if (chooser.value === "" || chooser.value === String(index)) topics.append(group);
        else group.remove();
      }
      topics.value = kept;
      if (topics.selectedIndex < 0) topics.selectedIndex = 0;
    };
    const follow = () => {
      const group = topics.selectedOptions[0]?.closest("optgroup");
      chooser.value = group ? String(groups.indexOf(group)) : chooser.value;
      narrow();
    };
    chooser.addEventListener("change", () => {
      narrow();
      topics.dispatchEvent(new Event("input", { bubbles: true }));
    });
    topics.addEventListener("change", follow);
    topics.before(chooser);
    if (topics.value) follow();
  }
}
