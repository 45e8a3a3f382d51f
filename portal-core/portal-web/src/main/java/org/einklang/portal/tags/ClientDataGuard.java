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
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.TextNotice;
import org.einklang.api.text.TextNotice.Weight;
import org.einklang.portal.text.Bundles;
import org.einklang.portal.text.TextLook;
import org.einklang.portal.web.AddressedRequest;
import org.jspecify.annotations.Nullable;

/**
 * Has a text looked at and says beside its field what struck somebody. It stops a text in which somebody's social data seem to
 * stand, and says where. Machines err: who has read the passage again may say that these are none, by a tick that
 * {@link FieldBox} shows below the message. What stood there before is not asked about again.
 */
@FacesValidator("einklang.ClientData")
public class ClientDataGuard implements Validator<String> {

    private static final String STOPPED = "einklang.clientData:";
    private static final String NOTICED = "einklang.noticed:";
    private static final String DENIED = "einklang.clientDataDenied";
    private static final String TICK = "-about-nobody";

    @Override
    public void validate(FacesContext faces, UIComponent input, @Nullable String typed) {
        List<TextNotice> fresh =
                noticed(typed).stream().filter(isKnown(faces, input).negate()).toList();
        String id = input.getClientId(faces);
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        List<String> words = fresh.stream()
                .filter(one -> one.weight() != Weight.CLIENT_DATA)
                .map(TextNotice::words)
                .distinct()
                .toList();
        if (!words.isEmpty()) {
            request.put(NOTICED + id, words);
        }
        List<TextNotice> clientData =
                fresh.stream().filter(one -> one.weight() == Weight.CLIENT_DATA).toList();
        if (clientData.isEmpty()) {
            return;
        }
        request.put(STOPPED + id, true);
        if (isTicked(faces, id)) {
            request.put(DENIED, true);
        } else {
            throw new ValidatorException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR,
                    stopping(clientData, faces.getViewRoot().getLocale()),
                    null));
        }
    }

    private static Predicate<TextNotice> isKnown(FacesContext faces, UIComponent input) {
        ValueExpression bound = input.getValueExpression("value");
        Object before = bound == null ? null : bound.getValue(faces.getELContext());
        List<String> known = noticed(before == null ? null : before.toString()).stream()
                .map(TextNotice::passage)
                .toList();
        return notice -> known.contains(notice.passage());
    }

    private static List<TextNotice> noticed(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Beans.get(TextLook.class).at(text, here());
    }

    /** The cooperation in whose pages the text is written. */
    static Optional<CooperationId> here() {
        AddressedRequest address = Beans.get(AddressedRequest.class);
        return address.isInCooperation() ? Optional.of(address.cooperation().id()) : Optional.empty();
    }

    private static String stopping(List<TextNotice> notices, Locale locale) {
        String what = notices.stream().map(TextNotice::words).collect(Collectors.joining(", "));
        return Bundles.text(locale, "core.client_data.found", what);
    }

    /** What struck somebody about the text of this input, without standing in its way. */
    @SuppressWarnings("unchecked")
    static List<String> words(FacesContext faces, String inputId) {
        return (List<String>)
                faces.getExternalContext().getRequestMap().getOrDefault(NOTICED + inputId, List.<String>of());
    }

    /** The same for all inputs. */
    @SuppressWarnings("unchecked")
    static List<String> allWords(FacesContext faces) {
        return faces.getExternalContext().getRequestMap().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(NOTICED))
                .flatMap(entry -> ((List<String>) entry.getValue()).stream())
                .distinct()
                .toList();
    }

    /** Whether the person says of a text that these are no social data. */
    static boolean isDenied(FacesContext faces) {
        return faces.getExternalContext().getRequestMap().containsKey(DENIED);
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
