// Choosing a regency where an installation serves a province or the country. By GET, so that the choice can be bookmarked.
import { Select } from "#ui/Choice.tsx";
import { FilterBar } from "#ui/Page.tsx";

export interface RegencyOption {
  code: string;
  name: string;
}

export function RegencyChoice(props: {
  action: string;
  regencies: readonly RegencyOption[];
  value: string;
}) {
  return (
    <FilterBar action={props.action} label="Pilih kabupaten">
      <Select
        name="wilayah"
        label="Kabupaten atau kota"
        value={props.value}
        placeholder="Pilih kabupaten"
        options={props.regencies.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </FilterBar>
  );
}
