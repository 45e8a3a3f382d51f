package org.einklang.portal.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.einklang.portal.tags.Button;

/**
 * A form whose button is not on the page any more: the row has vanished meanwhile, or the thing has come to an end. Faces
 * would look for the button, find none, and do nothing without a word; here the person is told, and sees the page as it is
 * now. Holds for all pages, since every act is an {@code <e:button>}.
 */
public class GoneButtons implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean wholePage = faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest();
        if (wholePage && !Button.isPressed(faces) && !isAnswered(faces)) {
            PageAnew.show(faces, PageAnew.Reason.GONE);
        }
    }

    /** Whether somebody else has said what is wrong: a fault, or a button that found another row in its place. */
    private static boolean isAnswered(FacesContext faces) {
        return faces.getResponseComplete()
                || faces.isValidationFailed()
                || faces.getExceptionHandler()
                        .getUnhandledExceptionQueuedEvents()
                        .iterator()
                        .hasNext();
    }
}
