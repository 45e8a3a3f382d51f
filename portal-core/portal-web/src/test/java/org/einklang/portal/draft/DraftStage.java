package org.einklang.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.einklang.api.people.PersonId;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests on drafts share: who types where, and what a page and its script send. */
@ExtendWith(ArquillianExtension.class)
abstract class DraftStage {

    static final String NEW_BODY = "/c/lindental/bodies/new";

    static final String NEW_PERSON = "/c/lindental/people/new";

    static final String NEW_MEETING = "/c/lindental/meetings/new";

    static final String OFFERED = "Ihr Entwurf von heute ist noch da";

    static final String AWAY = "Sie waren lange weg. Ihr Entwurf ist gespeichert.";

    @Inject
    Stage stage;

    @Inject
    DraftStore store;

    @Inject
    Drafts drafts;

    @BeforeEach
    void begin_without_drafts() {
        for (Persona persona : List.of(COORDINATOR, SECRETARY, CHAIR)) {
            PersonId person = stage.person(persona);
            Map.of(NEW_BODY, "body", NEW_PERSON, "person", NEW_MEETING, "plan")
                    .forEach((address, form) -> store.discard(person, new DraftPlace(address, form)));
        }
    }

    static Typed typed(String form, String field, String text) {
        return Typed.of(Map.of(
                Typed.FORM, new String[] {form}, Typed.FIELDS, new String[] {field}, form + ":" + field, new String[] {
                    text
                }));
    }

    /** What the page's script sends. */
    static Answer save(Visitor visitor, Map<String, String> form, Map<String, String> changed) {
        String prefix = form.get(Typed.FORM) + ":";
        Map<String, String> sent = new HashMap<>(form);
        sent.putAll(changed);
        sent.put("einklang.act", "save");
        sent.put(
                Typed.CHANGED,
                changed.keySet().stream()
                        .map(name -> name.substring(prefix.length()))
                        .collect(Collectors.joining(" ")));
        return visitor.post("/drafts", sent);
    }

    static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    /** The hidden fields of the form with this id. */
    static Map<String, String> form(Answer page, String id) {
        return hidden(page.body(), "<form id=\"" + id + "\"");
    }

    /** The hidden fields of the note on the draft of this form. */
    static Map<String, String> note(Answer page, String id) {
        return hidden(page.body(), "id=\"draft-" + id + "\"");
    }

    static Map<String, String> hidden(String page, String from) {
        int begin = page.indexOf(from);
        assertThat(begin).as(from + " in " + page).isNotNegative();
        String form = page.substring(begin, page.indexOf("</form>", begin));
        Map<String, String> fields = new HashMap<>();
        Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>")
                .matcher(form)
                .results()
                .forEach(input -> {
                    fields.put(attribute("name", input.group()), attribute("value", input.group()));
                });
        return fields;
    }

    static String attribute(String name, String tag) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }

    static Answer login(Visitor visitor, Persona persona, String path) {
        Map<String, String> form = form(visitor.get(path), "login");
        return visitor.post(
                path,
                with(form, "login:name", persona.account(), "login:password", Persona.PASSWORD, "login:submit", ""));
    }

    static String path(Answer redirect) {
        return redirect.location().replaceFirst("^https?://[^/]+", "");
    }
}
