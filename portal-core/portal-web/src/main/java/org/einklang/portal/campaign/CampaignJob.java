package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.einklang.api.campaign.CampaignSource;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.portal.switches.ModuleSwitches;

/**
 * Gathers the entries of a campaign, finds who is to be asked, and asks: when it starts, and every morning after that. Its
 * mark says in which of these it is, how many entries it has seen, and where to go on. Campaigns of a module that is off wait.
 */
@ApplicationScoped
class CampaignJob implements JobHandler {

    static final String KIND = "campaigns.job.work";

    private static final String NOTHING = "0";

    @Inject
    private CampaignWork campaign;

    @Inject
    private CampaignSources sources;

    @Inject
    private ModuleSwitches switches;

    private enum Part {
        GATHER,
        ADDRESS,
        /** The same, after an entry was found about which nobody can be asked. */
        ADDRESS_WITH_LOST,
        ASK
    }

    /** Where the job is. */
    private record Mark(Part part, long seen, String after) {

        static Mark read(JobWork work) {
            if (work.isBeginning()) {
                return new Mark(Part.GATHER, 0, "");
            }
            String[] parts = work.mark().split(" ", 3);
            return new Mark(Part.valueOf(parts[0]), Long.parseLong(parts[1]), parts[2]);
        }

        JobStep on(Part next, long number, String from, long all) {
            return JobStep.further(next + " " + number + " " + from, number, Math.max(number, all));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public JobStep run(JobWork work) {
        Optional<Campaign> found = campaign.open(Long.parseLong(work.argument()));
        Optional<CampaignSource> source = found.flatMap(
                one -> sources.find(one.kind()).filter(from -> !switches.isOffFor(one.cooperation(), from)));
        if (found.isEmpty() || source.isEmpty() || work.isBeginning() && campaign.endIfOver(found.get())) {
            return JobStep.finished();
        }
        return step(Mark.read(work), found.get(), source.get());
    }

    private JobStep step(Mark mark, Campaign about, CampaignSource source) {
        switch (mark.part()) {
            case GATHER -> {
                String last = campaign.gather(about, source, mark.after());
                long all = source.count(about.cooperation());
                return last.isEmpty()
                        ? mark.on(Part.ADDRESS, all, NOTHING, all)
                        : mark.on(Part.GATHER, mark.seen() + CampaignWork.ENTRIES, last, all);
            }
            case ADDRESS, ADDRESS_WITH_LOST -> {
                CampaignWork.Addressed found = campaign.address(about, source, mark.after());
                boolean lost = found.lost() || mark.part() == Part.ADDRESS_WITH_LOST;
                if (!found.last().isEmpty()) {
                    Part part = lost ? Part.ADDRESS_WITH_LOST : Part.ADDRESS;
                    return mark.on(part, mark.seen(), found.last(), mark.seen());
                }
                if (lost) {
                    campaign.tellOfLost(about);
                }
                return mark.on(Part.ASK, mark.seen(), NOTHING, mark.seen());
            }
            case ASK -> {
                String last = campaign.ask(about, source, mark.after());
                return last.isEmpty()
                        ? JobStep.finished(mark.seen())
                        : mark.on(Part.ASK, mark.seen(), last, mark.seen());
            }
            default -> throw new IllegalStateException(String.valueOf(mark));
        }
    }
}
