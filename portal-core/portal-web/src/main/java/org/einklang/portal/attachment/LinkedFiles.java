package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.einklang.api.NotVisible;
import org.einklang.api.item.ItemRef;
import org.einklang.api.text.Texts;
import org.einklang.portal.answer.Answering;

/** Files beside the question of an answer link: who holds the link reads the latest versions, without logging in. */
@ApplicationScoped
class LinkedFiles {

    @Inject
    private Answering answering;

    @Inject
    private AttachmentReading reading;

    @Inject
    private Texts texts;

    /**
     * A file as the page shows it.
     *
     * @param name of the file
     * @param about what it is and how large, in words
     * @param address where it is downloaded
     */
    public record Line(String name, String about, String address) {}

    /** Those of the thing that the question of this link names. */
    List<Line> lines(String token, ItemRef thing, Locale locale) {
        return reading.shown(thing).stream()
                .map(kept -> new Line(
                        kept.latest().name(),
                        texts.get(
                                locale,
                                "attachments.about_file",
                                texts.get(
                                        locale,
                                        "attachments.kind." + kept.latest().kind()),
                                AttachmentWords.size(kept.latest().bytes(), locale)),
                        "/answer-files/" + token + "/" + kept.attachment().id()))
                .toList();
    }

    /** The latest version of one of them. @throws NotVisible if there is none, the link is unknown, over or shows no files */
    AttachmentVersion opened(String token, String attachment) {
        return reading.shown(answering.filesOf(token)).stream()
                .filter(kept -> String.valueOf(kept.attachment().id()).equals(attachment))
                .findFirst()
                .map(AttachmentReading.Kept::latest)
                .orElseThrow(() -> new NotVisible("no file " + attachment + " beside this question"));
    }
}
