package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;

/** Says in words how a resolution was found and for how long it is in force, for pages and for paper. */
@ApplicationScoped
public class ResolutionWords {

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    @Inject
    private WrittenVotes written;

    /** How one was found, wherever that was, and for how long it is in force: a sentence for each fact. */
    public List<String> of(Resolution resolution, Locale locale) {
        Written found = resolution.getWritten();
        if (found != null) {
            return written(resolution, found.isByName(), locale);
        }
        return resolution
                .minutes()
                .map(minutes -> of(minutes, locale).getOrDefault(resolution.id(), List.of()))
                .orElse(List.of());
    }

    private List<String> written(Resolution resolution, boolean named, Locale locale) {
        List<String> words = new ArrayList<>();
        words.add(texts.get(locale, "meetings.resolution.found.WRITTEN"));
        written.round(resolution).ifPresent(round -> {
            VoteCount votes = WrittenCount.of(round);
            Set<PartnerId> all =
                    votes.counts().stream().map(PartnerCount::partner).collect(Collectors.toSet());
            words.add(counted(votes, directory.partnerNames(all), locale));
            if (named) {
                words.addAll(byName(votes, WrittenCount.conditional(round), locale));
            }
            long missing = round.tally().missing();
            if (missing > 0) {
                String key = WrittenCount.wasSilenceConsent(round) ? "silent" : "unanswered";
                words.add(texts.get(locale, "meetings.resolution." + key, missing));
            }
        });
        words.addAll(validity(resolution.getValidity(), locale));
        return words;
    }

    private List<String> byName(VoteCount votes, List<PersonId> conditional, Locale locale) {
        Map<PersonId, PersonCard> people = directory.people(Stream.concat(
                        votes.names().stream()
                                .flatMap(vote ->
                                        Stream.concat(Stream.of(vote.person()), Stream.ofNullable(vote.insteadOf()))),
                        conditional.stream())
                .collect(Collectors.toSet()));
        List<String> words = new ArrayList<>(byName(votes, people, locale));
        String under = names(conditional.stream(), people);
        if (!under.isEmpty()) {
            words.add(texts.get(locale, "meetings.resolution.by_name.CONDITION", under));
        }
        return words;
    }

    /** For each resolution of the minutes, by its number, a sentence for each fact; two statements for all of them. */
    public Map<Long, List<String>> of(Minutes minutes, Locale locale) {
        List<Resolution> all = minutes.getResolutions();
        Map<PartnerId, String> partners = directory.partnerNames(all.stream()
                .flatMap(one -> minutes.votes(one).counts().stream())
                .map(PartnerCount::partner)
                .collect(Collectors.toSet()));
        Map<PersonId, PersonCard> people = directory.people(
                all.stream().flatMap(one -> named(minutes, one)).collect(Collectors.toSet()));
        return all.stream()
                .collect(Collectors.toMap(Resolution::id, one -> of(one, minutes, partners, people, locale)));
    }

    private List<String> of(
            Resolution resolution,
            Minutes minutes,
            Map<PartnerId, String> partners,
            Map<PersonId, PersonCard> people,
            Locale locale) {
        List<String> words = new ArrayList<>();
        if (resolution.getFound() == FoundBy.CONSENSUS) {
            words.add(texts.get(locale, "meetings.resolution.found.CONSENSUS"));
        } else if (resolution.getFound() == FoundBy.VOTE) {
            words.add(counted(minutes.votes(resolution), partners, locale));
            words.addAll(byName(minutes.votes(resolution), people, locale));
        }
        String recused = names(minutes.recused(resolution).stream(), people);
        if (!recused.isEmpty()) {
            words.add(texts.get(locale, "meetings.resolution.recused_were", recused));
        }
        if (resolution.isNumberOnly()) {
            String state = texts.get(locale, "meetings.resolution.state." + resolution.getState());
            words.add(texts.get(locale, "meetings.resolution.number_only", state));
        }
        words.addAll(validity(resolution.getValidity(), locale));
        return words;
    }

    /** When the body looks at it again, if it does; that may change, so that minutes do not tell it. */
    public Optional<String> review(Validity validity, Locale locale) {
        return Optional.ofNullable(validity.getReviewOn())
                .map(day -> texts.get(locale, "meetings.resolution.review_by", day(day, locale)));
    }

    /** Since when, until when, and who may change it; nothing where nothing was said. */
    private List<String> validity(Validity validity, Locale locale) {
        List<String> words = new ArrayList<>();
        LocalDate from = validity.getFrom();
        LocalDate until = validity.getUntil();
        if (from != null && until != null) {
            words.add(texts.get(locale, "meetings.resolution.in_force", day(from, locale), day(until, locale)));
        } else if (from != null) {
            words.add(texts.get(locale, "meetings.resolution.in_force_from", day(from, locale)));
        } else if (until != null) {
            words.add(texts.get(locale, "meetings.resolution.in_force_until", day(until, locale)));
        }
        if (validity.isOnlyByConsensus()) {
            words.add(texts.get(locale, "meetings.resolution.only_by_consensus_is"));
        }
        return words;
    }

    private String counted(VoteCount votes, Map<PartnerId, String> partners, Locale locale) {
        String each = votes.counts().stream()
                .filter(count -> count.cast() > 0)
                .map(count -> texts.get(
                        locale,
                        "meetings.resolution.counted_of",
                        partners.getOrDefault(count.partner(), "–"),
                        count.yes(),
                        count.no(),
                        count.abstained()))
                .collect(Collectors.joining("; "));
        return texts.get(locale, "meetings.resolution.counted", votes.yes(), votes.no(), votes.abstained(), each);
    }

    private static Stream<PersonId> named(Minutes minutes, Resolution one) {
        return Stream.concat(
                minutes.recused(one).stream(),
                minutes.votes(one).names().stream().map(NamedVote::person));
    }

    /** Who was for it, who against, and who neither, as far as that was written down. */
    private List<String> byName(VoteCount votes, Map<PersonId, PersonCard> people, Locale locale) {
        List<String> words = new ArrayList<>();
        for (Ballot ballot : Ballot.values()) {
            String names = votes.names().stream()
                    .filter(vote -> vote.ballot() == ballot)
                    .flatMap(vote -> name(vote, people, locale).stream())
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                words.add(texts.get(locale, "meetings.resolution.by_name." + ballot, names));
            }
        }
        return words;
    }

    /** With the one in whose place, where that is known of the vote itself. */
    private Optional<String> name(NamedVote vote, Map<PersonId, PersonCard> people, Locale locale) {
        Optional<PersonCard> holder = Optional.ofNullable(vote.insteadOf()).map(people::get);
        return Optional.ofNullable(people.get(vote.person()))
                .map(card -> holder.map(
                                other -> texts.get(locale, "meetings.presence.paper_for", card.name(), other.name()))
                        .orElse(card.name()));
    }

    private static String names(Stream<PersonId> all, Map<PersonId, PersonCard> people) {
        return all.flatMap(person -> Stream.ofNullable(people.get(person)))
                .map(PersonCard::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String day(LocalDate day, Locale locale) {
        return PortalTime.shortDay(day, locale);
    }
}
