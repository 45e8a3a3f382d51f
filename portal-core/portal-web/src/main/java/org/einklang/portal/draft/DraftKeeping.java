package org.einklang.portal.draft;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.portal.access.Actor;
import org.einklang.portal.web.AddressedRequest;

/**
 * When a form has been sent: if its act succeeds, the draft has served; if it does not, for whatever reason, what was
 * typed is the draft, also without script.
 */
public class DraftKeeping implements PhaseListener {

    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(DraftKeeping.class.getName());

    /** Request parameter: the form keeps a draft while people type. */
    public static final String KEEPS = "einklang.keeps";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && isSentForm(faces)) {
            keep(faces); // an act that succeeds leads elsewhere and renders nothing
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() != PhaseId.INVOKE_APPLICATION || !isSentForm(faces)) {
            return;
        }
        boolean thrown = faces.getExceptionHandler()
                .getUnhandledExceptionQueuedEvents()
                .iterator()
                .hasNext();
        if (thrown) {
            keep(faces);
        } else if (faces.getResponseComplete() && !faces.isValidationFailed()) {
            finish(faces);
        }
    }

    private static boolean isSentForm(FacesContext faces) {
        return faces.isPostback()
                && !faces.getPartialViewContext().isAjaxRequest()
                && request(faces).getParameter(KEEPS) != null;
    }

    private static void keep(FacesContext faces) {
        Typed typed = Typed.of(request(faces).getParameterMap());
        if (!typed.isNothing()) {
            forOwner(faces, (drafts, person, place) -> drafts.keep(person, place, typed));
        }
    }

    private static void finish(FacesContext faces) {
        forOwner(faces, (drafts, person, place) -> {
            drafts.discard(person, place);
            FinishedForms.add(
                    request(faces),
                    place,
                    CDI.current().select(Clock.class).get().instant());
        });
    }

    /** A draft is a help: if it fails, the act itself must not. */
    private static void forOwner(FacesContext faces, Deed deed) {
        try {
            HttpServletRequest request = request(faces);
            String address = CDI.current().select(AddressedRequest.class).get().getPath();
            Optional<PersonId> person = CDI.current().select(Actor.class).get().person();
            Optional<DraftPlace> place = DraftPlace.of(address, String.valueOf(request.getParameter(Typed.FORM)));
            if (person.isPresent() && place.isPresent()) {
                deed.with(CDI.current().select(Drafts.class).get(), person.get(), place.get());
            }
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "A draft could not be kept", fault);
        }
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    /** What is done with the draft of a form that has been sent. */
    private interface Deed {
        void with(Drafts drafts, PersonId person, DraftPlace place);
    }
}
