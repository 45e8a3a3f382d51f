package org.einklang.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.item.ItemRef;
import org.einklang.api.text.Texts;

/** Tells lines in the language of the person who looks. */
@ApplicationScoped
class Sentences {

    private static final String OMITTED = "…";
    private static final int MOST = 10;

    @Inject
    private Texts texts;

    /** Who did what to whom, in full. */
    String full(AuditLine line, Map<ItemRef, String> names) {
        return told(line.act(), doer(line, names), line.subjects().stream().map(ref -> name(ref, names)));
    }

    /** Who did what, without to whom. */
    String withoutSubjects(AuditLine line, Map<ItemRef, String> names) {
        return told(line.act(), doer(line, names), Stream.empty());
    }

    /** What is done by such an act, whoever does it. */
    String kind(String act) {
        return told(act, OMITTED, Stream.empty());
    }

    private String doer(AuditLine line, Map<ItemRef, String> names) {
        String name = line.doer().map(ref -> name(ref, names)).orElseGet(() -> texts.get("audit.portal"));
        return switch (line.doerKind()) {
            case LINK -> texts.get("audit.by_link", name);
            case MAIL -> texts.get("audit.by_mail", name);
            case PERSON, PORTAL -> name;
        };
    }

    private static String name(ItemRef ref, Map<ItemRef, String> names) {
        return Optional.ofNullable(names.get(ref)).orElse(OMITTED);
    }

    /** Placeholders for which nothing is said become an ellipsis. */
    private String told(String act, String doer, Stream<String> subjects) {
        String[] words = new String[MOST];
        Arrays.fill(words, OMITTED);
        words[0] = doer;
        String[] said = subjects.limit(MOST - 1).toArray(String[]::new);
        System.arraycopy(said, 0, words, 1, said.length);
        return texts.get(act, (Object[]) words).replace(OMITTED + ".", OMITTED);
    }
}
