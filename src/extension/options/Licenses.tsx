/** Packages in this extension with their licences, as the build found them. */
import { useEffect, useState } from 'preact/hooks';
import { packagedFile, t } from '../platform';

type License = { readonly name: string; readonly version: string; readonly license: string; readonly text: string };

export function Licenses() {
  const [licenses, setLicenses] = useState<readonly License[]>([]);
  useEffect(() => {
    void packagedFile('licenses.json').then((bytes) => setLicenses(JSON.parse(new TextDecoder().decode(bytes))));
  }, []);
  return (
    <>
      <h3>{t('licensesTitle')}</h3>
      <p class="soft">{t('licensesText')}</p>
      <ul class="licenses">
        {licenses.map(({ name, version, license, text }) => (
          <li key={name}>
            <details>
              <summary>
                {name} <span class="soft">{version}</span> <span class="tag">{license}</span>
              </summary>
              <pre>{text || t('licenseNoText', license)}</pre>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
