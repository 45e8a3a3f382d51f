package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.einklang.portal.login.ClientAddress;

/**
 * The form by which visitors write to the coordinating office, without a session and without script. What was typed stays
 * there if something is wrong; a field that only machines see tells them apart, and nobody sends many.
 */
@ApplicationScoped
class FeedbackForm {

    /** The field that people leave empty. */
    static final String TRAP = "remark";

    private static final int UNFIT = 422;
    private static final int TOO_MANY = 429;

    @Inject
    private PublicShell shell;

    @Inject
    private FeedbackSending sending;

    @Inject
    private FeedbackThrottle throttle;

    @Inject
    private ClientAddress addresses;

    /** Whether there is somebody to write to. */
    boolean isOffered(PublicPlace place) {
        return !place.text().mailbox().isEmpty();
    }

    /** Takes what was typed, and leads on or shows it anew. */
    void take(PublicPlace place, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Feedback typed = new Feedback(typed(request, "message"), typed(request, "page"), typed(request, "mail"));
        Map<String, String> faults = typed.faults();
        if (!typed(request, TRAP).isEmpty()) {
            lead(place, response);
        } else if (!faults.isEmpty()) {
            show(place, typed, faults, UNFIT, response);
        } else if (!throttle.lets(addresses.of(request), place.here().value())) {
            show(place, typed, Map.of("", "publicarea.feedback.too_many"), TOO_MANY, response);
        } else {
            sending.send(place, typed);
            lead(place, response);
        }
    }

    private static void lead(PublicPlace place, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", place.to(FeedbackSentOutlet.PATH));
    }

    private void show(
            PublicPlace place, Feedback typed, Map<String, String> faults, int status, HttpServletResponse response)
            throws IOException {
        PublicAnswer page = page(place, typed, faults);
        response.setStatus(status);
        response.setContentType(page.type());
        response.setContentLength(page.content().length);
        response.getOutputStream().write(page.content());
    }

    /** The page with the form. @param faults key of the text by name of the field; an empty name is about the whole */
    PublicAnswer page(PublicPlace place, Feedback typed, Map<String, String> faults) {
        Html form = new Html();
        if (!faults.isEmpty()) {
            told(place, faults, form);
        }
        form.line("<form class=\"ek-form\" method=\"post\" action=\"{}\" novalidate>", place.to(FeedbackOutlet.PATH));
        box(place, "message", faults, true, form);
        form.line(
                "<textarea class=\"kern-form-input__input\" id=\"message\" name=\"message\" rows=\"8\" maxlength=\"{}\""
                        + " required{}>{}</textarea></div>",
                Feedback.MESSAGE,
                described("message", faults),
                typed.message());
        box(place, "page", faults, false, form);
        input("page", "text", typed.page(), Feedback.PAGE, faults, form);
        box(place, "mail", faults, false, form);
        input("mail", "email", typed.mail(), Feedback.MAIL, faults, form);
        form.line(
                        "<div class=\"ek-sr\" aria-hidden=\"true\"><label for=\"{}\">{}</label><input id=\"{}\" name=\"{}\""
                                + " tabindex=\"-1\" autocomplete=\"off\"></div>",
                        TRAP,
                        place.word("publicarea.feedback.trap"),
                        TRAP,
                        TRAP)
                .line(
                        "<div class=\"ek-form__end\"><button type=\"submit\" class=\"kern-btn kern-btn--primary\"><span"
                                + " class=\"kern-label\">{}</span></button></div></form>",
                        place.word("publicarea.feedback.send"));
        String title = place.word("publicarea.feedback.title");
        return faults.isEmpty()
                ? shell.page(place, FeedbackOutlet.PATH, title, lead(place), form)
                : shell.faulty(
                        place, FeedbackOutlet.PATH, place.word("publicarea.feedback.fault"), title, lead(place), form);
    }

    private static Html lead(PublicPlace place) {
        return new Html().line("<p class=\"ek-muted\">{}</p>", place.word("publicarea.feedback.lead"));
    }

    private void told(PublicPlace place, Map<String, String> faults, Html form) {
        form.line(
                "<div class=\"ek-note ek-note--bad\" role=\"alert\">{}<h2>{}</h2><ul class=\"ek-bullets\">",
                shell.light("bad"),
                place.word("publicarea.feedback.fault"));
        faults.forEach((field, key) -> form.line(
                "<li>{}</li>",
                field.isEmpty() ? place.word(key) : new Html().line("<a href=\"#{}\">{}</a>", field, place.word(key))));
        form.line("</ul></div>");
    }

    private void box(PublicPlace place, String field, Map<String, String> faults, boolean required, Html form) {
        form.line("<div class=\"kern-form-input{}\">", faults.containsKey(field) ? " kern-form-input--error" : "")
                .line("<label class=\"kern-label\" for=\"{}\">{}", field, place.word("publicarea.feedback." + field));
        if (!required) {
            form.line("<span class=\"kern-label__optional\"> – {}</span>", place.word("core.form.optional"));
        }
        form.line(
                "</label><p class=\"kern-hint\" id=\"{}-hint\">{}</p>",
                field,
                place.word("publicarea.feedback." + field + "_hint"));
        String fault = faults.get(field);
        if (fault != null) {
            form.line(
                    "<p class=\"kern-error\" id=\"{}-error\">{}<span>{}</span></p>",
                    field,
                    shell.light("bad"),
                    place.word(fault));
        }
    }

    private static void input(
            String field, String type, String value, int most, Map<String, String> faults, Html form) {
        form.line(
                "<input class=\"kern-form-input__input\" id=\"{}\" name=\"{}\" type=\"{}\" maxlength=\"{}\""
                        + " value=\"{}\"{}></div>",
                field,
                field,
                type,
                most,
                value,
                described(field, faults));
    }

    private static Html described(String field, Map<String, String> faults) {
        String hint = " aria-describedby=\"" + field + "-hint";
        return Html.raw(
                faults.containsKey(field) ? hint + " " + field + "-error\" aria-invalid=\"true\"" : hint + "\"");
    }

    private static String typed(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }
}
