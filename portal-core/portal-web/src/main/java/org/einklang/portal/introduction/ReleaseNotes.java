package org.einklang.portal.introduction;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.einklang.portal.operation.PortalVersion;
import org.einklang.portal.text.Bundles;

/**
 * What each release has brought, in words for those who work with it. {@code releases/releases.txt} names releases and their
 * days, {@code releases/<release>_<language>.md} tells what is new.
 */
@ApplicationScoped
class ReleaseNotes {

    private static final String FOLDER = "/releases/";

    @Inject
    private PortalVersion version;

    private List<Dated> told = List.of();

    /**
     * A release with its day.
     *
     * @param release which
     * @param day since when there has been such a release
     */
    record Dated(Release release, LocalDate day) {

        /** A line such as {@code 1.2.0 2026-03-01}. */
        static Dated of(String line) {
            String[] parts = line.strip().split(" ", 2);
            return new Dated(Release.of(parts[0]).orElseThrow(), LocalDate.parse(parts[1]));
        }
    }

    @PostConstruct
    void read() {
        Release here = Release.of(version.number()).orElse(Release.NONE);
        told = until(here);
    }

    /** Those up to this release, the latest first. */
    static List<Dated> until(Release here) {
        return file("releases.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Dated::of)
                .filter(one -> one.release().compareTo(here) <= 0)
                .sorted(Comparator.comparing(Dated::release).reversed())
                .toList();
    }

    /** All that this portal has to tell, the latest first. */
    List<Dated> all() {
        return told;
    }

    /** The latest release that has something to tell. */
    Optional<Release> latest() {
        return told.stream().findFirst().map(Dated::release);
    }

    /** What the release has brought, as Markdown, for a reader of this language. */
    static String text(Release release, Locale locale) {
        return file(release + "_" + Bundles.supported(locale).getLanguage() + ".md");
    }

    private static String file(String name) {
        try (InputStream in = Objects.requireNonNull(ReleaseNotes.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
