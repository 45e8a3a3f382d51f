package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.campaign.CampaignSource;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;

/** Writes the mail in which a campaign asks somebody about all entries that they keep or stand in for. */
@ApplicationScoped
class CampaignMail {

    /** Days after the last day on which a link can still be used: there may be more time by then. */
    private static final int SPARE = 60;

    @Inject
    private AskingMail mail;

    @Inject
    private Directory directory;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    /** Asks this person about all of these. */
    void ask(
            Campaign campaign,
            CampaignSource source,
            PersonCard to,
            List<AskedEntry> entries,
            Map<PersonId, PersonCard> owners) {
        Locale locale = to.locale();
        boolean again = entries.stream().anyMatch(entry -> entry.askedOn().isPresent());
        Instant expires = PortalTime.instantOf(campaign.lastDay().plusDays(SPARE), LocalTime.MIDNIGHT);
        String page = addresses
                .absolute(source.campaignAddress(campaign.cooperation(), campaign.shortKey()))
                .toString();
        String day = PortalTime.longDay(campaign.lastDay(), locale);
        mail.ask(
                to,
                campaign.ref(),
                texts.get(
                        locale,
                        again ? "campaigns.mail.subject_again" : "campaigns.mail.subject",
                        entries.size(),
                        PortalTime.shortDay(campaign.lastDay(), locale)),
                entries.stream()
                        .map(entry -> new AskingMail.Question(
                                entry.item(),
                                source.purpose(),
                                link -> texts.get(
                                        locale,
                                        "campaigns.mail.entry",
                                        name(entry, to, owners, locale),
                                        String.valueOf(link))))
                        .toList(),
                expires,
                list -> texts.get(
                        locale,
                        "campaigns.mail.text",
                        directory.cooperation(campaign.cooperation()).name(),
                        campaign.title(),
                        entries.size(),
                        list,
                        day,
                        page));
    }

    private String name(AskedEntry entry, PersonCard to, Map<PersonId, PersonCard> owners, Locale locale) {
        Optional<PersonCard> other = entry.owner()
                .filter(owner -> !owner.equals(to.id()))
                .flatMap(owner -> Optional.ofNullable(owners.get(owner)));
        return other.map(owner -> texts.get(locale, "campaigns.mail.deputy", entry.itemName(), owner.name()))
                .orElse(entry.itemName());
    }
}
