import { raw } from './html.ts'

/** A quiet picture for the start page: a signpost on the heath at the lake. Says nothing that the words do not say. */
export const landscape = raw(`<svg class="landscape" viewBox="0 0 480 400" aria-hidden="true" focusable="false">
<defs><clipPath id="frame"><path d="M0 28A28 28 0 0 1 28 0h424a28 28 0 0 1 28 28v344a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28z"/></clipPath></defs>
<g clip-path="url(#frame)">
<rect width="480" height="400" fill="#dcebec"/>
<circle cx="352" cy="112" r="46" fill="#ffdf94"/>
<path d="M0 196c60-22 118-26 186-12s150 18 294-14v90H0z" fill="#a9cdd1"/>
<path d="M0 214h480v40H0z" fill="#86b7be"/>
<path d="M60 226h70M168 236h96M300 224h58M386 238h52" stroke="#dcebec" stroke-width="3" stroke-linecap="round"/>
<path d="M150 208l16-44 4 44zM176 208v-60l34 60z" fill="#fff"/><path d="M146 212h70c-6 10-14 14-35 14s-29-4-35-14z" fill="#14524f"/>
<path d="M0 262c70-30 150-36 226-16s150 20 254-10v164H0z" fill="#5e8f76"/>
<path d="M0 300c90-34 176-26 250-6s150 16 230-8v114H0z" fill="#8c4f82"/>
<path d="M0 342c96-30 176-18 262-4s150 6 218-10v72H0z" fill="#74396a"/>
<g fill="#b77fae"><circle cx="52" cy="332" r="6"/><circle cx="74" cy="322" r="5"/><circle cx="96" cy="336" r="6"/><circle cx="132" cy="318" r="5"/><circle cx="392" cy="324" r="6"/><circle cx="416" cy="314" r="5"/><circle cx="438" cy="328" r="6"/><circle cx="360" cy="330" r="5"/></g>
<path d="M214 400c4-40 34-58 26-86-5-18-26-26-20-48 3-10 12-16 22-20 2 12-8 16-4 28 6 18 40 26 40 58 0 26-14 44-12 68z" fill="#f2e3c8"/>
<g fill="#2f6a53"><path d="M74 206l24 40H86l22 36H92l26 38H30l26-38H40l22-36H50z"/><path d="M434 226l18 30h-9l17 27h-12l20 29h-68l20-29h-12l17-27h-9z"/></g>
<g><path d="M318 146h14v190h-14z" fill="#7a5a3a"/><path d="M318 146h6v190h-6z" fill="#8f6c48"/>
<path d="M250 164h112l22 19-22 19H250z" fill="#14524f"/><path d="M400 220H292l-22 19 22 19h108z" fill="#fffaf0" stroke="#14524f" stroke-width="3"/>
<path d="M268 183h70M300 239h76" stroke-width="7" stroke-linecap="round" stroke="#ffd15c"/><path d="M300 239h76" stroke-width="7" stroke-linecap="round" stroke="#14524f"/></g>
</g></svg>`)
