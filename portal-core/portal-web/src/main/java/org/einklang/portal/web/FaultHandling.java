package org.einklang.portal.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicReference;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.portal.text.Bundles;
import org.jspecify.annotations.Nullable;

/**
 * What a fault in a page means for the person: a broken rule and a faster colleague are messages, and what was typed
 * stays; what they may not see is 404; a page that was open too long is loaded anew; anything else is our mistake.
 */
public class FaultHandling extends ExceptionHandlerWrapper {

    private static final System.Logger LOG = System.getLogger(FaultHandling.class.getName());

    /** Request attribute: what the error page has to judge. */
    static final String FAULT = "einklang.fault";

    private final FacesContext faces = FacesContext.getCurrentInstance();

    FaultHandling(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** Makes one for each request. */
    public static class Factory extends ExceptionHandlerFactory {

        /** Wraps the one that Faces brings. */
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new FaultHandling(getWrapped().getExceptionHandler());
        }
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            answer(thrown);
        }
        getWrapped().handle();
    }

    private void answer(Throwable thrown) {
        RuleViolation violation = cause(thrown, RuleViolation.class);
        if (violation != null) {
            say(
                    violation.field().orElse(""),
                    violation.key(),
                    violation.arguments().toArray());
        } else if (cause(thrown, OptimisticLockException.class) != null) {
            say("", "core.fault.someone_was_faster");
        } else if (DatabaseFault.isTaken(thrown)) {
            LOG.log(System.Logger.Level.INFO, "two did the same at the same moment", thrown);
            say("", "core.fault.taken");
        } else if (DatabaseFault.isBusy(thrown) && isPressed()) {
            LOG.log(System.Logger.Level.WARNING, "two waited for each other", thrown);
            say("", "core.fault.busy");
        } else if (cause(thrown, NotVisible.class) != null) {
            LOG.log(System.Logger.Level.DEBUG, "not visible", thrown);
            end(HttpServletResponse.SC_NOT_FOUND);
        } else if (cause(thrown, ViewExpiredException.class) != null) {
            PageAnew.show(faces, PageAnew.Reason.FORGOTTEN);
        } else {
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            LOG.log(System.Logger.Level.ERROR, FaultReference.of(request) + ": a page failed", thrown);
            request.setAttribute(FAULT, thrown);
            end(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** Whether somebody has sent a form whose page can still be shown with a message. */
    private boolean isPressed() {
        return faces.isPostback()
                && faces.getViewRoot() != null
                && faces.getCurrentPhaseId() != PhaseId.RESTORE_VIEW
                && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private void say(String field, String key, Object... arguments) {
        String text = Bundles.text(faces.getViewRoot().getLocale(), key, arguments);
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
        faces.addMessage(field.isEmpty() ? null : clientId(field), message);
        faces.validationFailed();
    }

    private @Nullable String clientId(String field) {
        AtomicReference<@Nullable String> found = new AtomicReference<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, target) -> {
            UIComponent component = target;
            boolean meant = field.contains(":")
                    ? component.getClientId(faces).endsWith(":" + field)
                    : field.equals(component.getId());
            if (meant && !(component instanceof UIForm)) {
                found.set(component.getClientId(faces));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }

    private void end(int status) {
        try {
            if (!faces.getExternalContext().isResponseCommitted()) {
                faces.getExternalContext().responseReset();
                faces.getExternalContext().responseSendError(status, null);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
