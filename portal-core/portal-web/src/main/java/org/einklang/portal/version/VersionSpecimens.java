package org.einklang.portal.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.version.MergeView;
import org.einklang.api.version.VersionCard;
import org.einklang.api.version.VersionId;

/** What the style guide shows of versions; all of it invented. */
@Named
@RequestScoped
public class VersionSpecimens {

    private static final Instant KEPT = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    private Texts texts;

    /** A draft, what was agreed, and what put it right. */
    public List<VersionViews.VersionView> getAll() {
        String first = texts.get("styleguide.diff.before");
        String second = texts.get("styleguide.diff.after");
        return List.of(
                view(3, true, texts.get("styleguide.versions.note"), second, first),
                view(2, true, "", first, second),
                view(1, false, "", "", first));
    }

    /** What two have written at the same time. */
    public MergeView getMerged() {
        String field = texts.get("procedures.text");
        return new MergeView(
                texts.get("styleguide.merge.other"),
                List.of(new MergeView.Conflict(
                        field, texts.get("styleguide.merge.theirs"), texts.get("styleguide.merge.mine"))),
                List.of(new MergeView.Change(
                        field, texts.get("styleguide.diff.before"), texts.get("styleguide.diff.after"))));
    }

    private VersionViews.VersionView view(int number, boolean frozen, String note, String before, String after) {
        VersionCard card = new VersionCard(
                new VersionId(number),
                new ItemRef("core", "specimen", "0"),
                number,
                "",
                frozen,
                "",
                null,
                note,
                new PersonId(0),
                KEPT);
        return new VersionViews.VersionView(
                card, texts.get("styleguide.versions.heading", number), note, before, after);
    }
}
