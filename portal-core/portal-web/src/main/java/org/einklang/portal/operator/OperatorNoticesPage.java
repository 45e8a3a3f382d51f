package org.einklang.portal.operator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;

/** {@code /admin/notices}: what everybody is told. */
@Named
@RequestScoped
public class OperatorNoticesPage extends MomentForm {

    @Inject
    private NoticeKeeping keeping;

    @Inject
    private CurrentNotices current;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private List<OperatorNotice> notices = List.of();
    private String kind = OperatorNotice.Kind.INFO.name();
    private boolean alsoInPublic;

    /** For administrators only. */
    @PostConstruct
    void load() {
        notices = keeping.all();
    }

    /** Tells it. */
    public void tell() {
        keeping.tell(OperatorNotice.Kind.valueOf(kind), text(), from(), until(), alsoInPublic);
        current.read();
        navigation.stay("upkeep.notice.told");
    }

    /** Tells it no longer. */
    public void end(long id) {
        keeping.end(id);
        current.read();
        navigation.stay("upkeep.notice.ended");
    }

    public List<OperatorNotice> getNotices() {
        return notices;
    }

    /** Whether it can be ended. */
    public boolean running(OperatorNotice notice) {
        return !notice.isOver(clock.instant());
    }

    /** How it stands, in words. */
    public String state(OperatorNotice notice) {
        return texts.get(
                "upkeep.state." + (!running(notice) ? "over" : notice.isShown(clock.instant()) ? "shown" : "coming"));
    }

    /** Its light. */
    public String light(OperatorNotice notice) {
        return !running(notice) ? "open" : notice.isShown(clock.instant()) ? "ok" : "run";
    }

    /** From when until when. */
    public String span(OperatorNotice notice) {
        String from = PortalTime.shortMoment(notice.from(), texts.locale());
        return notice.until()
                .map(end -> texts.get("upkeep.span", from, PortalTime.shortMoment(end, texts.locale())))
                .orElseGet(() -> texts.get("upkeep.span_open", from));
    }

    /** What it says, for the reader. */
    public String said(OperatorNotice notice) {
        return notice.text().in(texts.locale());
    }

    /** Who reads it, in words. */
    public String readers(OperatorNotice notice) {
        return texts.get("upkeep.readers." + (notice.isAlsoPublic() ? "public" : "portal"));
    }

    public boolean isAlsoInPublic() {
        return alsoInPublic;
    }

    public void setAlsoInPublic(boolean alsoInPublic) {
        this.alsoInPublic = alsoInPublic;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
