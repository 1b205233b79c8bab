/** The mark of the site, a signpost: in the browser's tab and before the name on every page. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 36"><path d="M14 1h4v34h-4z" fill="#74396a"/><path d="M3 5h21l5 4.500-5 4.500H3z" fill="#14524f"/><path d="M29 17H9l-5 4.500 5 4.500h20z" fill="#ffd15c" stroke="#14524f"/></svg>
`
