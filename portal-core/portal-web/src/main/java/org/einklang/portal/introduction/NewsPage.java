package org.einklang.portal.introduction;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;

/** {@code /help/news}: what each release has brought. Who has opened it is not told any more that there is something new. */
@Named
@RequestScoped
public class NewsPage {

    @Inject
    private Introductions introductions;

    @Inject
    private IntroductionView introduction;

    @Inject
    private ReleaseNotes notes;

    @Inject
    private Texts texts;

    /**
     * What one release has brought.
     *
     * @param id of its heading
     * @param heading its version and day
     * @param text Markdown
     */
    public record Entry(String id, String heading, String text) {}

    /** Notes that the person has come to know it. */
    @PostConstruct
    void load() {
        if (introduction.isRenewed()) {
            introductions.knowNews();
        }
    }

    /** The latest first. */
    public List<Entry> getEntries() {
        return notes.all().stream()
                .map(one -> new Entry(
                        "v" + one.release().toString().replace('.', '-'),
                        texts.get(
                                "introduction.news.version",
                                one.release().toString(),
                                PortalTime.longDay(one.day(), texts.locale())),
                        ReleaseNotes.text(one.release(), texts.locale())))
                .toList();
    }
}
