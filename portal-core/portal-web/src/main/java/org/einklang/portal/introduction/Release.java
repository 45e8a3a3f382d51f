package org.einklang.portal.introduction;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a release as people compare it; what is built on the way to a release counts as that release. */
record Release(int major, int minor, int patch) implements Comparable<Release> {

    /** Before all others. */
    static final Release NONE = new Release(0, 0, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?(?:-.*)?");
    private static final Comparator<Release> ORDER = Comparator.comparingInt(Release::major)
            .thenComparingInt(Release::minor)
            .thenComparingInt(Release::patch);

    /** Such as {@code 1.2.0} or {@code 1.2.0-SNAPSHOT}; empty for anything else. */
    static Optional<Release> of(String version) {
        Matcher parts = FORM.matcher(version.strip());
        return parts.matches()
                ? Optional.of(new Release(number(parts.group(1)), number(parts.group(2)), number(parts.group(3))))
                : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    @Override
    public int compareTo(Release other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
