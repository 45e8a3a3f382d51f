package org.einklang.portal.tags;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.text.ClientData;
import org.einklang.api.text.ClientData.Finding;
import org.einklang.portal.text.Bundles;
import org.jspecify.annotations.Nullable;

/**
 * Stops a text in which somebody's social data seem to stand, and says where. Machines err: who has read the passage again may
 * say that it is about nobody, by a tick that {@link FieldBox} shows below the message. What stood there before is not asked
 * about again.
 */
@FacesValidator("einklang.ClientData")
public class ClientDataGuard implements Validator<String> {

    private static final String STOPPED = "einklang.clientData:";
    private static final String TICK = "-about-nobody";

    @Override
    public void validate(FacesContext faces, UIComponent input, @Nullable String typed) {
        List<Finding> fresh =
                found(typed).filter(isKnown(faces, input).negate()).toList();
        if (fresh.isEmpty()) {
            return;
        }
        String id = input.getClientId(faces);
        faces.getExternalContext().getRequestMap().put(STOPPED + id, true);
        if (!isTicked(faces, id)) {
            throw new ValidatorException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR,
                    words(fresh, faces.getViewRoot().getLocale()),
                    null));
        }
    }

    private static Predicate<Finding> isKnown(FacesContext faces, UIComponent input) {
        ValueExpression bound = input.getValueExpression("value");
        Object before = bound == null ? null : bound.getValue(faces.getELContext());
        List<String> known = found(before == null ? null : before.toString())
                .map(Finding::passage)
                .toList();
        return finding -> known.contains(finding.passage());
    }

    private static Stream<Finding> found(@Nullable String text) {
        return text == null ? Stream.empty() : ClientData.in(text).stream();
    }

    private static String words(List<Finding> findings, Locale locale) {
        String what = findings.stream()
                .map(one -> Bundles.text(locale, "core.client_data." + one.kind(), one.passage()))
                .collect(Collectors.joining(", "));
        return Bundles.text(locale, "core.client_data.found", what);
    }

    /** Whether the tick belongs below this input: its text was stopped, or would have been. */
    static boolean isAsked(FacesContext faces, String inputId) {
        return faces.getExternalContext().getRequestMap().containsKey(STOPPED + inputId);
    }

    /** Name of the tick of this input. */
    static String tick(String inputId) {
        return inputId + TICK;
    }

    /** Whether the person says that the text is about nobody. */
    static boolean isTicked(FacesContext faces, String inputId) {
        return faces.getExternalContext().getRequestParameterMap().containsKey(tick(inputId));
    }
}
