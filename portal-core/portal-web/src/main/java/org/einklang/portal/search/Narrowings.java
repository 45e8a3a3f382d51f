package org.einklang.portal.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How the hits can be narrowed down: by kind, body, person and days that occur among them. What was chosen leads back to the
 * search without it.
 */
@RequestScoped
public class Narrowings {

    private static final int MOST = 8;

    @Inject
    private Directory directory;

    @Inject
    private SearchKinds kinds;

    @Inject
    private Texts texts;

    private Map<BodyId, BodyCard> bodies = Map.of();

    /**
     * Ways of one kind.
     *
     * @param heading what they have in common
     * @param ways the ways
     */
    public record Group(String heading, List<Way> ways) {}

    /**
     * A way to narrow down, or back.
     *
     * @param label what is shown then
     * @param number how many of the hits; 0 if nobody counted
     * @param address where it leads
     * @param chosen whether it is chosen, so that it leads back
     */
    public record Way(String label, long number, String address, boolean chosen) {}

    List<Group> of(Answer answer, Choice choice, String typed) {
        List<Answer.Seen> hits = answer.hits();
        bodies = directory.bodies(Stream.concat(
                        hits.stream().flatMap(one -> one.hit().body().stream()),
                        Stream.of(choice.body())
                                .filter(one -> !one.isEmpty())
                                .map(one -> new BodyId(Long.parseLong(one))))
                .collect(Collectors.toSet()));
        Map<String, Long> people =
                counted(hits, one -> one.hit().people().stream().map(who -> text(who.value())));
        List<String> shown = most(people);
        Map<PersonId, PersonCard> names = directory.people(Stream.concat(shown.stream(), Stream.of(choice.person()))
                .filter(one -> !one.isEmpty() && people.containsKey(one))
                .map(one -> new PersonId(Long.parseLong(one)))
                .collect(Collectors.toSet()));
        List<Group> groups = new ArrayList<>();
        groups.add(group(
                "core.search.by_kind",
                counted(hits, one -> Stream.of(one.hit().kind())),
                choice.kind(),
                kinds::name,
                kind -> choice.withKind(kind).query(typed)));
        groups.add(group(
                "core.search.by_body",
                counted(hits, one -> one.hit().body().stream().map(body -> text(body.value()))),
                choice.body(),
                one -> name(bodies.get(new BodyId(Long.parseLong(one)))),
                body -> choice.withBody(body).query(typed)));
        groups.add(group(
                "core.search.by_person",
                people,
                choice.person(),
                one -> Optional.ofNullable(names.get(new PersonId(Long.parseLong(one))))
                        .map(PersonCard::name)
                        .orElse(""),
                person -> choice.withPerson(person).query(typed)));
        groups.add(days(choice, typed));
        groups.removeIf(group -> group.ways().isEmpty());
        return groups;
    }

    /** Name of the body of a hit, or nothing. */
    String bodyName(Answer.Seen seen) {
        return seen.hit().ref().type().equals("body")
                ? ""
                : seen.hit().body().map(bodies::get).map(BodyCard::name).orElse("");
    }

    private Group group(
            String heading,
            Map<String, Long> counted,
            String chosen,
            Function<String, String> name,
            Function<String, String> address) {
        if (!chosen.isEmpty()) {
            String label = name.apply(chosen);
            return new Group(
                    texts.get(heading),
                    List.of(new Way(
                            label.isEmpty() ? texts.get("core.search.chosen") : label, 0, address.apply(""), true)));
        }
        return new Group(
                texts.get(heading),
                counted.size() < 2
                        ? List.of()
                        : most(counted).stream()
                                .filter(one -> !name.apply(one).isEmpty())
                                .map(one -> new Way(
                                        name.apply(one), counted.getOrDefault(one, 0L), address.apply(one), false))
                                .toList());
    }

    private Group days(Choice choice, String typed) {
        return new Group(
                texts.get("core.search.by_day"),
                Arrays.stream(Choice.When.values())
                        .filter(when ->
                                choice.when().isEmpty() || choice.chosen().equals(Optional.of(when)))
                        .map(when -> new Way(
                                texts.get("core.search.when." + when),
                                0,
                                (choice.when().isEmpty() ? Choice.ofDays(choice, when) : choice.withWhen(""))
                                        .query(typed),
                                !choice.when().isEmpty()))
                        .toList());
    }

    private static Map<String, Long> counted(List<Answer.Seen> hits, Function<Answer.Seen, Stream<String>> what) {
        Map<String, Long> counted = new HashMap<>();
        hits.forEach(
                hit -> what.apply(hit).collect(Collectors.toSet()).forEach(one -> counted.merge(one, 1L, Long::sum)));
        return counted;
    }

    private static List<String> most(Map<String, Long> counted) {
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String text(long number) {
        return String.valueOf(number);
    }

    private static String name(@Nullable BodyCard body) {
        return body == null ? "" : body.name();
    }
}
