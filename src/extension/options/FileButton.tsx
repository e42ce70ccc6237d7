/** A button that asks for a file. */

type Props = { label: string; accept: string; onFile: (file: File) => void };

export function FileButton({ label, accept, onFile }: Props) {
  return (
    <label class="file">
      <input
        type="file"
        class="visually-hidden"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Empty again, so that the same file can be chosen once more after it was put right.
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
      {label}
    </label>
  );
}
