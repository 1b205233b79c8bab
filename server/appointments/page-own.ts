import { type Html, html } from '../public/html.ts'
import { appointmentList, notice, slotForm } from './page-parts.ts'
import type { Appointment, Slot } from './shapes.ts'

/** The page of one appointment. `mailed`: a confirmation was sent, or will be in a moment. */
export function ownPage(
  appointment: Appointment,
  about: { path: string; now: Date; said: string | null; mailed: boolean },
): Html {
  const isOver = Date.parse(appointment.start) <= about.now.getTime()
  if (appointment.status === 'cancelled') return cancelledPage(appointment)
  return html`${about.said && html`<p class="utrecht-alert utrecht-alert--info" role="status">${about.said}</p>`}
<h1>Uw afspraak</h1>
${appointmentList(appointment)}
${about.said && about.mailed && html`<p>Wij sturen de bevestiging naar ${appointment.email}.</p>`}
${about.said && !about.mailed && html`<p>Schrijf de dag en de tijd op, of bewaar deze pagina. U krijgt geen mail.</p>`}
${isOver ? html`<p>Deze afspraak is begonnen of al geweest. Wilt u iets veranderen? Bel ons dan.</p>` : actions(about.path)}`
}

function actions(path: string): Html {
  return html`<ul class="choices">
<li><a href="${path}/afspraak.ics">Zet de afspraak in mijn agenda</a></li>
<li><a href="${path}?wijzig=verplaatsen">Kies een ander moment</a></li>
<li><a href="${path}?wijzig=afzeggen">Zeg de afspraak af</a></li>
</ul>
<form method="post" action="${path}">
<p>Wilt u liever eerder? Wij laten het weten als er iets vrij komt. Uw afspraak blijft staan.</p>
<button type="submit" name="actie" value="eerder">Laat het weten als ik eerder kan</button>
</form>`
}

export function movePage(
  appointment: Appointment,
  slots: Slot[],
  about: { path: string; later: string | null; problem: string | null },
): Html {
  return html`${notice(about.problem)}
<h1>Kies een ander moment</h1>
<p>Uw afspraak is nu op <strong>${appointment.words}</strong>. Die blijft staan tot u een ander moment kiest.</p>
${
  slots.length === 0
    ? html`<p>In deze dagen is er niets vrij. Kijk naar latere dagen, of bel ons.</p>`
    : slotForm(slots, { action: about.path, name: 'tijd', hidden: { actie: 'verplaatsen' } })
}
${about.later && html`<p><a href="${about.path}?wijzig=verplaatsen&amp;vanaf=${about.later}">Latere dagen bekijken</a></p>`}
<p><a href="${about.path}">Terug, niets veranderen</a></p>`
}

export function cancelPage(appointment: Appointment, path: string): Html {
  return html`<h1>Wilt u de afspraak afzeggen?</h1>
${appointmentList(appointment)}
<form method="post" action="${path}">
<p><label for="reden">Wilt u zeggen waarom? Dat hoeft niet.</label>
<input id="reden" name="reden" type="text" maxlength="500"></p>
<button type="submit" name="actie" value="afzeggen">Ja, zeg de afspraak af</button>
</form>
<p><a href="${path}?wijzig=verplaatsen">Liever een ander moment kiezen</a></p>
<p><a href="${path}">Terug, niets veranderen</a></p>`
}

function cancelledPage(appointment: Appointment): Html {
  return html`<h1>Uw afspraak is afgezegd</h1>
<p>De afspraak van <strong>${appointment.words}</strong> gaat niet door. U hoeft niets meer te doen.</p>
<p><a href="/afspraak">Een nieuwe afspraak maken</a></p>`
}

/** A link that does not work (any more), with the way on. */
export function deadLinkPage(reason: 'invalid' | 'expired'): Html {
  return html`<h1>${reason === 'expired' ? 'Deze link is verlopen' : 'Deze link klopt niet'}</h1>
<p>${
    reason === 'expired'
      ? 'Met deze link kunt u niets meer veranderen.'
      : 'Misschien is de link niet helemaal gekopieerd. Open hem nog een keer vanuit uw mail.'
  } Bel ons als u er niet uit komt. Het nummer staat onder aan deze pagina.</p>
<p><a href="/afspraak">Een nieuwe afspraak maken</a></p>`
}
