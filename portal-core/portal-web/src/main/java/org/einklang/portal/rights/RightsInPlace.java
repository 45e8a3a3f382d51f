package org.einklang.portal.rights;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.einklang.api.text.Folded;

/**
 * What somebody may do in one place, and what they may not.
 *
 * @param name name of the cooperation, or the whole portal
 * @param areas all rights that there are, by what they are about
 */
public record RightsInPlace(String name, List<Area> areas) {

    /**
     * The rights of the host or of a module.
     *
     * @param title what they are about
     * @param rights the rights
     */
    public record Area(String title, List<Right> rights) {}

    /**
     * One right, whether it is held or not.
     *
     * @param text what one may do with it
     * @param grounds where the person holds it, and why; empty if they do not, and perhaps only the first ones
     * @param allGrounds how many there are
     * @param carriers names of the roles that carry it, if the person does not hold it
     */
    public record Right(String text, List<String> grounds, int allGrounds, List<String> carriers) {

        /** Whether the person holds it anywhere here. */
        public boolean isHeld() {
            return !grounds.isEmpty();
        }

        /** How many grounds are not told. */
        public int untold() {
            return allGrounds - grounds.size();
        }

        /** The question to which the answer is this right with all its grounds. */
        public String question() {
            return "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        /** The roles that carry it, in one line. */
        public String anyOf() {
            return String.join(", ", carriers);
        }
    }

    /** Whether the person may do anything here. */
    public boolean isAnything() {
        return areas.stream().flatMap(area -> area.rights().stream()).anyMatch(Right::isHeld);
    }

    /** Only what the person may do. */
    public RightsInPlace held() {
        return only(Right::isHeld);
    }

    /** What the question is about, whether the person may do it or not. */
    public RightsInPlace about(String question) {
        List<String> words = Folded.words(question);
        return only(right -> words.stream().allMatch(Folded.of(right.text())::contains));
    }

    private RightsInPlace only(Predicate<Right> wanted) {
        return new RightsInPlace(
                name,
                areas.stream()
                        .map(area -> new Area(
                                area.title(),
                                area.rights().stream().filter(wanted).toList()))
                        .filter(area -> !area.rights().isEmpty())
                        .toList());
    }
}
