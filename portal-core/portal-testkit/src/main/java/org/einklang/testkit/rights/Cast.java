package org.einklang.testkit.rights;

import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CATALOGUE_EDITOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HEAD_OF_AGENCY;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.HEAD_OF_COUNTY;
import static org.einklang.testkit.Personas.HEAD_OF_JOBCENTER;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;
import static org.einklang.testkit.Personas.TRAINING_AGENCY;
import static org.einklang.testkit.Personas.TRAINING_CITY;
import static org.einklang.testkit.Personas.TRAINING_JOBCENTER;
import static org.einklang.testkit.Personas.WELFARE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.testkit.Persona;
import org.einklang.testkit.Personas;

/**
 * Everybody who tries an address, and the words for several of them. The example world plants them so: a cooperation
 * Lindental with three partners, of which the agency also works in Weidental, and one person who sits in both.
 */
public final class Cast {

    /** Also without a login. */
    static final String PUBLIC = "public";

    private static final Map<String, List<Persona>> WORDS = Map.ofEntries(
            Map.entry(PUBLIC, everybody()),
            Map.entry("everybody", everybody()),
            Map.entry("nobody", List.of()),
            // whoever has a seat or a role in Lindental: neither the administrator nor somebody who is a guest at times
            Map.entry(
                    "members",
                    but(persona -> Set.of(ADMINISTRATOR, GUEST, WELFARE, HEAD_OF_COUNTY)
                            .contains(persona))),
            // members, and who sits here for a partner with a limited view
            Map.entry(
                    "insiders",
                    but(persona -> Set.of(ADMINISTRATOR, GUEST, HEAD_OF_COUNTY).contains(persona))),
            // members who may also change something: an evaluator only reads
            Map.entry(
                    "contributors",
                    but(persona -> Set.of(ADMINISTRATOR, GUEST, WELFARE, HEAD_OF_COUNTY, EVALUATOR)
                            .contains(persona))),
            Map.entry("administrator", List.of(ADMINISTRATOR)),
            Map.entry("coordinator", List.of(COORDINATOR)),
            Map.entry("evaluator", List.of(EVALUATOR)),
            Map.entry("trg", List.of(HEAD_OF_CITY, SECRETARY, HEAD_OF_AGENCY, HEAD_OF_JOBCENTER)),
            Map.entry("stg", List.of(CHAIR, SECRETARY, STEERING_AGENCY, STEERING_JOBCENTER)),
            Map.entry("stg-leads", List.of(CHAIR, SECRETARY)),
            Map.entry("ausb", List.of(TEAM_JOBCENTER, TEAM_CITY, TEAM_AGENCY, HOST)),
            // standing deputies read along [rules of meetings]
            Map.entry("stg-deputies", List.of(TRAINING_AGENCY, CATALOGUE_EDITOR)),
            Map.entry(
                    "weit",
                    List.of(TRAINING_JOBCENTER, TRAINING_CITY, TRAINING_AGENCY, PRESS_AGENCY, CATALOGUE_EDITOR)),
            Map.entry("fam", List.of(HOST, PRESS_JOBCENTER, PRESS_AGENCY)),
            // who leads a body, also as a deputy, or keeps its papers
            Map.entry(
                    "chairs",
                    List.of(
                            HEAD_OF_CITY,
                            CHAIR,
                            TEAM_JOBCENTER,
                            TRAINING_JOBCENTER,
                            TRAINING_AGENCY,
                            CATALOGUE_EDITOR,
                            HOST)),
            Map.entry("secretaries", List.of(SECRETARY, TEAM_CITY, TRAINING_CITY, PRESS_JOBCENTER)),
            // whoever sits in the other cooperation
            Map.entry("weidental", List.of(STEERING_AGENCY, HEAD_OF_COUNTY)),
            Map.entry("weidental-chair", List.of(STEERING_AGENCY)),
            Map.entry("weidental-secretary", List.of(HEAD_OF_COUNTY)));

    private Cast() {}

    /** All who try an address: the personas, and somebody of the other cooperation. */
    public static List<Persona> everybody() {
        List<Persona> everybody = new ArrayList<>(Personas.all());
        everybody.add(HEAD_OF_COUNTY);
        return everybody;
    }

    /** Those who have nothing to do with the other cooperation. */
    public static List<Persona> onlyHere() {
        return but(persona -> persona.equals(HEAD_OF_COUNTY) || persona.equals(STEERING_AGENCY));
    }

    /** Those who are meant by words and accounts with commas between. */
    static Set<Persona> named(String words) {
        return Stream.of(words.split(","))
                .map(String::strip)
                .flatMap(Cast::meant)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Persona> meant(String word) {
        Persona account = new Persona(word);
        if (everybody().contains(account)) {
            return Stream.of(account);
        }
        List<Persona> several = WORDS.get(word);
        if (several == null) {
            throw new AssertionError("nobody is called '" + word + "'; words are " + WORDS.keySet());
        }
        return several.stream();
    }

    private static List<Persona> but(Predicate<Persona> left) {
        return everybody().stream().filter(left.negate()).toList();
    }
}
