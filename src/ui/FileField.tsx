// Choosing photos and papers. The limits stand beside the field before anybody chooses;
// where scripts run, photos are made small on the phone first and go up while the rest is written.
import { FieldBox, fieldId, fieldTies } from "./Field.tsx";
import type { FieldProps } from "./Field.tsx";

export interface FileFieldProps extends FieldProps {
  /** As the `accept` attribute: "image/*,application/pdf". */
  accept: string;
  /** In words: "foto atau PDF". */
  kinds: string;
  maxFiles: number;
  maxMegabytes: number;
  /** Opens the camera at once on phones. */
  camera?: boolean;
}

export function FileField(props: FileFieldProps) {
  const id = props.id ?? fieldId(props.name);
  // A hint of the page already says the limits, and how much room is left today.
  const saysLimit = !props.hint;
  const ties = fieldTies(props, saysLimit ? [`${id}-limit`] : []);
  return (
    <FieldBox {...props}>
      <send-ahead>
        <photo-shrinker>
          <input
            class="input file"
            type="file"
            accept={props.accept}
            multiple={props.maxFiles > 1}
            capture={props.camera ? "environment" : undefined}
            {...ties}
          />
          {saysLimit && (
            <p class="hint" id={`${id}-limit`}>
              Paling banyak {props.maxFiles} {props.kinds}, masing-masing sampai{" "}
              {props.maxMegabytes} MB.
            </p>
          )}
        </photo-shrinker>
      </send-ahead>
    </FieldBox>
  );
}
