package org.einklang.portal.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.answer.AnswerGiven;
import org.einklang.api.answer.AnswerQuestion;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.tags.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * {@code /a/{token}}: opening it shows the question and changes nothing, since mail scanners open links; one POST of a
 * plain form answers, without login, session or script.
 */
@Named
@RequestScoped
public class AnswerPage {

    /** What the page shows. */
    public enum Face {
        /** The question with its buttons. */
        QUESTION,
        /** That the answer has arrived. */
        THANKS,
        /** That it is too late. */
        CLOSED,
        /** That there is no such link. */
        UNKNOWN
    }

    private static final String PART = "part-";

    @Inject
    private Answering answering;

    @Inject
    private PortalRequest request;

    @Inject
    private Texts texts;

    @Inject
    private Navigation navigation;

    private Face face = Face.UNKNOWN;
    private @Nullable AnswerQuestion question;
    private @Nullable AnswerGiven sent;
    private String thanks = "";
    private String refusal = "";

    /** Before the page is drawn: asks, or takes the answer that came with the request. */
    public void open() {
        var context = FacesContext.getCurrentInstance();
        var http = (HttpServletRequest) context.getExternalContext().getRequest();
        context.getExternalContext().setResponseHeader("Cache-Control", "no-store");
        try {
            AskedQuestion asked = answering.ask(request.part("token"));
            context.getViewRoot().setLocale(asked.locale());
            question = asked.question();
            face = Face.QUESTION;
            String option = http.getParameter("option");
            if ("POST".equals(http.getMethod())
                    && option != null
                    && !asked.question().options().isEmpty()) {
                sent = given(http, option, asked.question());
                answer(sent, asked.locale());
            }
        } catch (AnswerClosed closed) {
            face = Face.CLOSED;
            context.getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
        } catch (NotVisible unknown) {
            face = Face.UNKNOWN;
            context.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static AnswerGiven given(HttpServletRequest http, String option, AnswerQuestion asked) {
        Map<String, String> parts = new HashMap<>();
        for (AnswerQuestion.Part part : asked.parts()) {
            String chosen = http.getParameter(PART + part.name());
            if (chosen != null) {
                parts.put(part.name(), chosen);
            }
        }
        String words = http.getParameter("remark");
        return new AnswerGiven(option, parts, asked.remark().isEmpty() || words == null ? "" : TypedText.seen(words));
    }

    private void answer(AnswerGiven given, Locale locale) {
        try {
            thanks = answering.answer(request.part("token"), given);
            face = Face.THANKS;
            answering.leadsTo(request.part("token"), given.option()).ifPresent(navigation::to);
        } catch (RuleViolation no) {
            refusal = texts.get(locale, no.key(), no.arguments().toArray());
        }
    }

    /** Which of its faces the page shows. */
    public Face getFace() {
        return face;
    }

    /** The question, if there is one. */
    public @Nullable AnswerQuestion getQuestion() {
        return question;
    }

    /** The label of the answer given before, or an empty text. */
    public String getGiven() {
        return question == null
                ? ""
                : question.options().stream()
                        .filter(option -> option.value().equals(given()))
                        .map(AnswerQuestion.Option::label)
                        .findFirst()
                        .orElse("");
    }

    /** One sentence that says what was understood. */
    public String getThanks() {
        return thanks;
    }

    /** Why the answer could not be taken, or an empty text. */
    public String getRefusal() {
        return refusal;
    }

    /** Whether this is chosen: what was sent last, else what was answered before. */
    public boolean isChosen(AnswerQuestion.Part part, AnswerQuestion.Option option) {
        AnswerGiven last = sent;
        String chosen = last == null ? part.given() : last.parts().getOrDefault(part.name(), "");
        return chosen.equals(option.value());
    }

    /** The person's own words: those sent last, else those written before. */
    public String getRemark() {
        AnswerGiven last = sent;
        return last != null ? last.remark() : question == null ? "" : question.remarked();
    }

    private String given() {
        return question == null ? "" : question.given();
    }
}
