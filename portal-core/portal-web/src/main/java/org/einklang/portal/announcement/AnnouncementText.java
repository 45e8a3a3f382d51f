package org.einklang.portal.announcement;

import java.time.Instant;
import org.einklang.api.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What an announcement says, and from when until when.
 *
 * @param title its heading
 * @param summary one or two sentences for lists, may be empty
 * @param body all of it, with a little formatting
 * @param embargo nobody outside sees it before; null for at once
 * @param until from then on it is gone; null for never
 */
public record AnnouncementText(
        String title,
        String summary,
        String body,
        @Nullable Instant embargo,
        @Nullable Instant until) {

    static final int TITLE = 200;
    static final int SUMMARY = 500;
    static final int BODY = 10_000;

    /** Takes blanks off both ends. @throws RuleViolation if something is missing, too long or over before it begins */
    public AnnouncementText {
        title = fitting(title, TITLE, "title");
        summary = fitting(summary, SUMMARY, "summary");
        body = fitting(body, BODY, "body");
        if (title.isEmpty()) {
            throw new RuleViolation("publicarea.news.title_missing").at("title");
        }
        if (body.isEmpty()) {
            throw new RuleViolation("publicarea.news.body_missing").at("body");
        }
        if (embargo != null && until != null && !until.isAfter(embargo)) {
            throw new RuleViolation("publicarea.news.until_before").at("until");
        }
    }

    private static String fitting(String typed, int most, String field) {
        String bare = typed.strip();
        if (bare.length() > most) {
            throw new RuleViolation("publicarea.too_long", most).at(field);
        }
        return bare;
    }
}
